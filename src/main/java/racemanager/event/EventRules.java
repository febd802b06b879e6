package racemanager.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import racemanager.event.EventCommand.CheckIn;
import racemanager.event.EventCommand.CheckOut;
import racemanager.event.EventCommand.Forget;
import racemanager.event.EventCommand.Look;
import racemanager.event.EventCommand.NotShown;
import racemanager.event.EventCommand.Publish;
import racemanager.event.EventCommand.Register;
import racemanager.event.EventCommand.Restore;
import racemanager.event.EventCommand.Saw;
import racemanager.event.EventCommand.TimePassed;
import racemanager.event.EventCommand.Withdraw;
import racemanager.event.RaceEvent.Archived;
import racemanager.event.RaceEvent.Closed;
import racemanager.event.RaceEvent.Erased;
import racemanager.event.RaceEvent.Finished;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RaceEvent.Published;
import racemanager.event.RaceEvent.Unborn;
import racemanager.kernel.Decision;
import racemanager.kernel.Phrase;

/** What may be done with an event, and what follows from it. */
public final class EventRules {

    /** What a command leads to in the present state. */
    public static Decision<EventFact> decide(RaceEvent event, EventCommand command) {
        return switch (command) {
            case Publish publish -> publish(event, publish);
            case Register register -> open(event, register.at(), meeting -> Registration.register(meeting, register));
            case Withdraw withdraw -> running(event, meeting -> Registration.withdraw(meeting, withdraw));
            case CheckIn checkIn -> open(event, checkIn.at(), meeting -> Registration.checkIn(meeting, checkIn));
            case CheckOut checkOut -> open(event, checkOut.at(), meeting -> Registration.checkOut(meeting, checkOut));
            case Forget forget -> Farewell.forget(event, forget);
            case Restore restore -> Archive.restore(event, restore);
            case TimePassed passed -> timePassed(event, passed.at());
            case Saw saw -> saw(event, saw);
            case NotShown notShown -> notShown(event, notShown);
            case Look look -> Decision.unchanged();
        };
    }

    private static Decision<EventFact> publish(RaceEvent event, Publish publish) {
        return switch (event) {
            case Unborn none -> publishNew(publish);
            case Live live -> Decision.unchanged();
            case Erased erased -> Decision.unchanged();
        };
    }

    private static Decision<EventFact> publishNew(Publish publish) {
        var plan = publish.plan();
        if (!plan.timing().start().isAfter(publish.at())) return Decision.refused("event.start_in_past");
        return plan.capacity()
                .beyond(plan.track())
                .<Decision<EventFact>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(published(publish)));
    }

    /** At short notice check-in is open from the first moment. */
    private static List<EventFact> published(Publish publish) {
        var published = new EventFact.Published(publish.number(), publish.plan(), publish.by(), publish.at());
        var facts = new ArrayList<EventFact>(List.of(published));
        facts.addAll(fallenDue(new Published(meeting(published)), publish.at()));
        return facts;
    }

    private static Decision<EventFact> open(RaceEvent event, Instant now, Function<Meeting, Decision<EventFact>> rule) {
        return switch (event) {
            case Unborn none -> unknown();
            case Published published ->
                published.plan().checkIn().isOver(now) ? closed(published) : rule.apply(published.meeting());
            case Closed closed -> closed(closed);
            case Finished finished -> finished();
            case Archived archived -> finished();
            case Erased erased -> unknown();
        };
    }

    private static Decision<EventFact> running(RaceEvent event, Function<Meeting, Decision<EventFact>> rule) {
        return switch (event) {
            case Unborn none -> unknown();
            case Published published -> rule.apply(published.meeting());
            case Closed closed -> rule.apply(closed.meeting());
            case Finished finished -> finished();
            case Archived archived -> finished();
            case Erased erased -> unknown();
        };
    }

    /** Whoever asks an erased event again cannot know whether all of it was deleted the first time. */
    private static Decision<EventFact> timePassed(RaceEvent event, Instant now) {
        return switch (event) {
            case Unborn none -> Decision.unchanged();
            case Live live -> Decision.accepted(fallenDue(live, now));
            case Erased erased -> Decision.accepted(new EventFact.Erased(now));
        };
    }

    private static List<EventFact> fallenDue(RaceEvent event, Instant now) {
        var facts = new ArrayList<EventFact>();
        var present = event;
        for (var next = due(present, now); next.isPresent(); next = due(present, now)) {
            facts.add(next.get());
            present = evolve(present, next.get());
        }
        return facts;
    }

    private static Optional<EventFact> due(RaceEvent event, Instant now) {
        return event.nextDue().filter(instant -> !instant.isAfter(now)).map(instant -> switch (event) {
            case Published published ->
                published.meeting().checkInAnnounced()
                        ? new EventFact.Closed(instant)
                        : new EventFact.CheckInOpened(instant);
            case Closed closed -> new EventFact.Finished(instant);
            case Finished finished -> new EventFact.Archived(now);
            case Archived archived -> new EventFact.Erased(now);
            case Erased erased -> throw new IllegalStateException("an erased event has nothing due");
            case Unborn none -> throw new IllegalStateException("an unborn event has nothing due");
        });
    }

    private static Decision<EventFact> saw(RaceEvent event, Saw saw) {
        return switch (event) {
            case Unborn none -> Decision.unchanged();
            case Erased erased -> Decision.unchanged();
            case Live live -> {
                var before = live.meeting().shown().at(saw.where());
                yield before.message().equals(saw.message()) && before.revision() == saw.revision()
                        ? Decision.unchanged()
                        : Decision.accepted(new EventFact.Seen(saw.where(), saw.message(), saw.revision()));
            }
        };
    }

    private static Decision<EventFact> notShown(RaceEvent event, NotShown notShown) {
        return switch (event) {
            case Unborn none -> Decision.unchanged();
            case Erased erased -> Decision.unchanged();
            case Live live -> {
                var message = live.meeting().shown().at(notShown.where()).message();
                yield saw(event, new Saw(notShown.where(), message, notShown.revision(), notShown.at()));
            }
        };
    }

    private static Decision<EventFact> unknown() {
        return Decision.refused("event.unknown");
    }

    private static Decision<EventFact> closed(Live event) {
        return Decision.refused(
                Phrase.of("event.closed").with("closed", event.plan().checkIn().closes()));
    }

    private static Decision<EventFact> finished() {
        return Decision.refused("event.finished");
    }

    /** The event after a fact. */
    public static RaceEvent evolve(RaceEvent event, EventFact fact) {
        return switch (event) {
            case Unborn none ->
                fact instanceof EventFact.Published published ? new Published(meeting(published)) : event;
            case Live live -> evolve(live, fact);
            case Erased erased -> event;
        };
    }

    private static Meeting meeting(EventFact.Published fact) {
        return new Meeting(
                fact.number(),
                fact.plan(),
                EntryList.EMPTY,
                new Meeting.Origin(fact.by(), fact.at()),
                false,
                Shown.NOTHING);
    }

    private static RaceEvent evolve(Live event, EventFact fact) {
        var meeting = event.meeting();
        var entries = meeting.entries();
        return switch (fact) {
            case EventFact.Published published -> event;
            case EventFact.EnteredGrid entered -> event.with(meeting.with(entries.onGrid(entered.entry())));
            case EventFact.JoinedWaitingList joined -> event.with(meeting.with(entries.inLine(joined.entry())));
            case EventFact.Withdrew withdrew -> event.with(meeting.with(entries.without(withdrew.driver())));
            case EventFact.Promoted promoted -> event.with(meeting.with(entries.promoted(promoted.driver())));
            case EventFact.CheckedIn in ->
                event.with(meeting.with(entries.changing(in.driver(), entry -> entry.checkedIn(Optional.of(in.at())))));
            case EventFact.CheckedOut out ->
                event.with(meeting.with(entries.changing(out.driver(), entry -> entry.checkedIn(Optional.empty()))));
            case EventFact.CheckInOpened opened -> event.with(meeting.announcingCheckIn());
            case EventFact.Closed closed -> new Closed(meeting.with(entries));
            case EventFact.Finished finished -> new Finished(meeting.with(entries), Optional.empty());
            case EventFact.Archived archived -> new Archived(meeting.with(entries), archived.at());
            case EventFact.Restored restored -> new Finished(meeting.with(entries), Optional.of(restored.at()));
            case EventFact.Erased erased -> new Erased();
            case EventFact.Forgotten forgotten -> event.with(meeting.forgetting(forgotten.member()));
            case EventFact.Seen seen ->
                event.with(meeting.with(
                        meeting.shown().seeing(seen.where(), new Shown.Seen(seen.message(), seen.revision()))));
        };
    }

    /** The event after several facts, oldest first. */
    public static RaceEvent evolve(RaceEvent event, List<EventFact> facts) {
        var present = event;
        for (var fact : facts) present = evolve(present, fact);
        return present;
    }

    private EventRules() {}
}
