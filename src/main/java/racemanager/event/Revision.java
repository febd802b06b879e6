package racemanager.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import racemanager.event.EventCommand.ChangeCapacity;
import racemanager.event.EventCommand.Edit;
import racemanager.event.EventCommand.NoteTrack;
import racemanager.event.EventPlan.Capacity;
import racemanager.event.RaceEvent.Archived;
import racemanager.event.RaceEvent.Closed;
import racemanager.event.RaceEvent.Erased;
import racemanager.event.RaceEvent.Finished;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RaceEvent.Prepared;
import racemanager.event.RaceEvent.Published;
import racemanager.event.RaceEvent.Scheduled;
import racemanager.event.RaceEvent.Unborn;
import racemanager.kernel.Decision;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Several;
import racemanager.track.Track;

/** How a published event is changed, and what that does to its drivers. */
public final class Revision {

    private static final int MOST_NAMED = 10;

    static Decision<EventFact> edit(RaceEvent event, Edit edit) {
        return switch (event) {
            case Unborn none -> Decision.refused("event.unknown");
            case RaceEvent.Missed missed -> Decision.refused("event.publication_missed");
            case Prepared prepared -> Decision.refused("event.not_published");
            case Published published ->
                isOver(published, edit.at()) ? Correction.edit(published, edit) : edit(published.meeting(), edit);
            case Closed closed -> Correction.edit(closed, edit);
            case RaceEvent.Cancelled cancelled -> Decision.refused("event.cancelled");
            case Finished finished -> Decision.refused("event.finished");
            case Archived archived -> Decision.refused("event.finished");
            case Erased erased -> Decision.refused("event.unknown");
        };
    }

    private static Decision<EventFact> edit(Meeting meeting, Edit edit) {
        var plan = ClassRules.keeping(meeting, edit.plan().with(window(meeting.plan(), edit)));
        if (meeting.plan().equals(plan)) return Decision.unchanged();
        var objection = Preparation.objection(plan, edit.at())
                .or(() -> BroadcastRules.tooFew(meeting, plan.capacity()))
                .or(() -> CrewRules.tooLarge(meeting.entries(), plan));
        if (objection.isPresent()) return Decision.refused(objection.get());
        var facts = new ArrayList<EventFact>();
        facts.add(new EventFact.Edited(plan, edit.by(), edit.at()));
        facts.addAll(moves(meeting, plan, edit.at()));
        return Decision.accepted(facts);
    }

    /** Whether check-in is over, be it that nobody has noticed that yet. */
    private static boolean isOver(Published event, Instant now) {
        return event.plan().checkIn().isOver(now);
    }

    /** Whether a change is one that drivers have to hear of. */
    static boolean isTold(EventPlan before, EventPlan after) {
        return !before.timing().start().equals(after.timing().start())
                || before.track().number() != after.track().number()
                || !before.cars().equals(after.cars());
    }

    /** A window that the new start makes impossible is the usual one; asked again, it stays as it was mended. */
    private static CheckInWindow window(EventPlan before, Edit edit) {
        var start = edit.plan().timing().start();
        if (edit.plan().checkIn().suits(start, edit.at())) return edit.plan().checkIn();
        return before.timing().start().equals(start) ? before.checkIn() : CheckInWindow.usual(start, edit.at());
    }

    static Decision<EventFact> changeCapacity(RaceEvent event, ChangeCapacity change) {
        return EventRules.running(
                event,
                live -> live instanceof Published published && !isOver(published, change.at())
                        ? resized(live.meeting(), change)
                        : Decision.refused("event.places_after_closure"));
    }

    private static Decision<EventFact> resized(Meeting meeting, ChangeCapacity change) {
        var before = meeting.plan();
        var capacity = before.capacity().of(change.maxDrivers(), change.broadcastSlots());
        if (before.capacity().equals(capacity)) return Decision.unchanged();
        var objection = capacity.beyond(before.track()).or(() -> BroadcastRules.tooFew(meeting, capacity));
        if (objection.isPresent()) return Decision.refused(objection.get());
        var facts = new ArrayList<EventFact>();
        facts.add(new EventFact.CapacityChanged(capacity, change.by(), change.at()));
        facts.addAll(moves(meeting, before.with(capacity), change.at()));
        return Decision.accepted(facts);
    }

    static List<EventFact> moves(Meeting meeting, EventPlan plan, Instant at) {
        var entries = meeting.entries();
        var facts = sentBack(entries, plan, at);
        var lost = beyond(entries, plan);
        var staying =
                entries.grid().stream().filter(entry -> !lost.contains(entry)).toList();
        var inLine =
                entries.waiting().stream().filter(entry -> !entry.isFormer()).toList();
        GridRoom.empty(plan)
                .taking(staying)
                .taken(inLine)
                .forEach(entry -> facts.add(new EventFact.Promoted(entry.driver(), at)));
        return facts;
    }

    private static List<EventFact> sentBack(EntryList entries, EventPlan plan, Instant at) {
        var facts = new ArrayList<EventFact>();
        beyond(entries, plan).reversed().forEach(entry -> facts.add(new EventFact.SentBack(entry.driver(), at)));
        return facts;
    }

    /** The drivers on the grid for whom a plan has no place, in the order in which they then wait. */
    public static List<Entry> beyond(EntryList entries, EventPlan plan) {
        var beyond = new ArrayList<Entry>();
        var room = GridRoom.empty(plan);
        for (var entry : entries.grid()) {
            if (room.keeps(entry.car())) {
                room = room.taking(entry.car());
            } else {
                beyond.add(entry);
            }
        }
        return beyond;
    }

    /** The same for so many places. */
    public static List<Entry> beyond(Live event, Capacity capacity) {
        return beyond(event.entries(), event.plan().with(capacity));
    }

    /** Why drivers or broadcasters would lose their places, or their part in a car, by another plan; empty where none would. */
    public static Optional<Phrase> tooSmall(Live event, EventPlan plan, Instant now) {
        var kept = ClassRules.keeping(event.meeting(), plan);
        var beyond = beyond(event.entries(), kept);
        if (beyond.isEmpty())
            return BroadcastRules.tooFew(event.meeting(), plan.capacity())
                    .or(() -> CrewRules.tooLarge(event.entries(), kept));
        var byClass = event.entries().grid().size() <= plan.gridPlaces();
        return Optional.of(
                byClass
                        ? Phrase.of("event.class_fewer_places")
                                .with("count", beyond.size())
                                .with("drivers", named(beyond))
                        : fewerPlaces(event, now));
    }

    /** Until closure an organiser is asked about it by name; then nobody is sent back any more. */
    private static Phrase fewerPlaces(Live event, Instant now) {
        return event instanceof Published published && !isOver(published, now)
                ? Phrase.of("event.fewer_places")
                : Phrase.of("event.closed_places")
                        .with("drivers", event.entries().grid().size());
    }

    private static Several named(List<Entry> entries) {
        return new Several(entries.stream()
                .limit(MOST_NAMED)
                .map(entry -> Phrase.verbatim(entry.card().fullName()))
                .toList());
    }

    /**
     * Only events to come follow their track; a race that was run, and a grid that stands, keep what they had. Every
     * event that is announced follows its track's picture, of which the guild keeps no other for it.
     */
    static Decision<EventFact> noteTrack(RaceEvent event, NoteTrack note) {
        return switch (event) {
            case Scheduled scheduled -> noteTrack(scheduled.plan(), EntryList.EMPTY, Broadcasters.NONE, note);
            case Published published -> noteTrack(published, note);
            case Closed closed ->
                closed.plan().capacity().beyond(note.track()).isEmpty()
                        ? noteTrack(closed, note)
                        : notePicture(closed, note);
            case RaceEvent.Draft draft -> Decision.unchanged();
            case RaceEvent.Missed missed -> Decision.unchanged();
            case Unborn none -> Decision.unchanged();
            case RaceEvent.Cancelled cancelled -> notePicture(cancelled, note);
            case Finished finished -> notePicture(finished, note);
            case Archived archived -> notePicture(archived, note);
            case Erased erased -> Decision.unchanged();
        };
    }

    private static Decision<EventFact> noteTrack(RaceEvent.Live event, NoteTrack note) {
        return noteTrack(event.plan(), event.entries(), event.meeting().broadcasters(), note);
    }

    private static Decision<EventFact> noteTrack(
            EventPlan plan, EntryList entries, Broadcasters broadcasters, NoteTrack note) {
        if (!concerns(plan.track(), note.track())) return Decision.unchanged();
        var facts = new ArrayList<EventFact>();
        facts.add(new EventFact.TrackNoted(note.track(), note.at()));
        facts.addAll(sentBack(entries, plan.on(note.track()), note.at()));
        BroadcastRules.lost(broadcasters, plan.on(note.track()), note.at()).forEach(facts::add);
        return Decision.accepted(facts);
    }

    private static Decision<EventFact> notePicture(RaceEvent.Live event, NoteTrack note) {
        var held = event.plan().track();
        if (held.number() != note.track().number()
                || held.picture().equals(note.track().picture())) {
            return Decision.unchanged();
        }
        return Decision.accepted(
                new EventFact.TrackNoted(held.showing(note.track().picture()), note.at()));
    }

    private static boolean concerns(Track held, Track changed) {
        return held.number() == changed.number() && !held.equals(changed);
    }

    private Revision() {}
}
