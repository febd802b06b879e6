package racemanager.event;

import java.util.ArrayList;
import java.util.List;
import racemanager.event.EventCommand.Edit;
import racemanager.event.EventCommand.NoteTrack;
import racemanager.event.RaceEvent.Archived;
import racemanager.event.RaceEvent.Closed;
import racemanager.event.RaceEvent.Erased;
import racemanager.event.RaceEvent.Finished;
import racemanager.event.RaceEvent.Prepared;
import racemanager.event.RaceEvent.Published;
import racemanager.event.RaceEvent.Scheduled;
import racemanager.event.RaceEvent.Unborn;
import racemanager.kernel.Decision;
import racemanager.kernel.Phrase;
import racemanager.track.Track;

/** How a published event is changed, and what that does to its drivers. */
public final class Revision {

    static Decision<EventFact> edit(RaceEvent event, Edit edit) {
        return switch (event) {
            case Unborn none -> Decision.refused("event.unknown");
            case Prepared prepared -> Decision.refused("event.not_published");
            case Published published -> edit(published.meeting(), edit);
            case Closed closed -> Decision.refused("event.closed_for_edits");
            case Finished finished -> Decision.refused("event.finished");
            case Archived archived -> Decision.refused("event.finished");
            case Erased erased -> Decision.refused("event.unknown");
        };
    }

    private static Decision<EventFact> edit(Meeting meeting, Edit edit) {
        if (meeting.plan().equals(edit.plan())) return Decision.unchanged();
        var objection = Preparation.objection(edit.plan(), edit.at());
        if (objection.isPresent()) return Decision.refused(objection.get());
        if (!meeting.plan().channels().equals(edit.plan().channels()))
            return Decision.refused(Phrase.of("event.channels_stay"));
        var facts = new ArrayList<EventFact>();
        facts.add(new EventFact.Edited(edit.plan(), edit.by(), edit.at()));
        facts.addAll(moves(meeting, edit));
        return Decision.accepted(facts);
    }

    private static List<EventFact> moves(Meeting meeting, Edit edit) {
        var facts = new ArrayList<EventFact>();
        beyond(meeting.entries(), edit.plan())
                .reversed()
                .forEach(entry -> facts.add(new EventFact.SentBack(entry.driver(), edit.at())));
        var free =
                edit.plan().capacity().maxDrivers() - meeting.entries().grid().size();
        meeting.entries().waiting().stream()
                .filter(entry -> !entry.isFormer())
                .limit(Math.max(free, 0))
                .forEach(entry -> facts.add(new EventFact.Promoted(entry.driver(), edit.at())));
        return facts;
    }

    /** The drivers on the grid for whom a plan has no place, in the order in which they then wait. */
    public static List<Entry> beyond(EntryList entries, EventPlan plan) {
        return entries.grid().stream().skip(plan.capacity().maxDrivers()).toList();
    }

    /** Only events to come follow their track; a race that was run keeps the one that it was run on. */
    static Decision<EventFact> noteTrack(RaceEvent event, NoteTrack note) {
        return switch (event) {
            case Scheduled scheduled -> noteTrack(scheduled.plan(), note);
            case Published published -> noteTrack(published.plan(), note);
            case Closed closed -> noteTrack(closed.plan(), note);
            case RaceEvent.Draft draft -> Decision.unchanged();
            case Unborn none -> Decision.unchanged();
            case Finished finished -> Decision.unchanged();
            case Archived archived -> Decision.unchanged();
            case Erased erased -> Decision.unchanged();
        };
    }

    private static Decision<EventFact> noteTrack(EventPlan plan, NoteTrack note) {
        return concerns(plan.track(), note.track())
                ? Decision.accepted(new EventFact.TrackNoted(note.track(), note.at()))
                : Decision.unchanged();
    }

    private static boolean concerns(Track held, Track changed) {
        return held.number() == changed.number() && !held.equals(changed);
    }

    private Revision() {}
}
