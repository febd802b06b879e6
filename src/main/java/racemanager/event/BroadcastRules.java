package racemanager.event;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.event.Call.Reason;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventCommand.Broadcasting;
import racemanager.event.EventCommand.LeaveBroadcast;
import racemanager.event.EventCommand.NoteLeft;
import racemanager.event.EventCommand.RemoveEntry;
import racemanager.event.EventCommand.TakeBroadcast;
import racemanager.event.EventPlan.Capacity;
import racemanager.event.RaceEvent.Live;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;

/** Who gets a broadcast slot: whoever comes first, is no driver of the race, and has none yet. */
public final class BroadcastRules {

    static Decision<EventFact> decide(RaceEvent event, Broadcasting command) {
        return EventRules.running(event, live -> switch (command) {
            case TakeBroadcast take -> take(live, take);
            case LeaveBroadcast leave -> leave(live, leave);
        });
    }

    /** Why a member cannot have a slot now; empty when they can. */
    public static Optional<Phrase> refusal(Live event, MemberId member, Instant now) {
        var meeting = event.meeting();
        var slots = event.plan().capacity().broadcastSlots();
        if (event instanceof RaceEvent.Cancelled) return Optional.of(Phrase.of("event.cancelled"));
        if (!event.isToBeRun() || isOver(event, now)) return Optional.of(Phrase.of("event.finished"));
        if (meeting.broadcasters().has(member)) return Optional.of(Phrase.of("event.broadcast.already"));
        if (event.entries().carOf(member).isPresent()) return Optional.of(Phrase.of("event.broadcast.drives"));
        if (slots == 0) return Optional.of(Phrase.of("event.broadcast.none"));
        return hasRoom(event)
                ? Optional.empty()
                : Optional.of(Phrase.of("event.broadcast.full")
                        .with("slots", slots)
                        .with("names", meeting.broadcasters().names()));
    }

    /** Whether the button for it is of use to anybody. */
    public static boolean isOffered(Live event, Instant now) {
        return event.isToBeRun() && !isOver(event, now) && hasRoom(event);
    }

    /** Whether somebody who has a slot may still give it up. */
    public static boolean mayLeave(Live event, MemberId member, Instant now) {
        return event.isToBeRun()
                && !isOver(event, now)
                && event.meeting().broadcasters().has(member);
    }

    private static boolean hasRoom(Live event) {
        return event.meeting().broadcasters().all().size()
                < event.plan().capacity().broadcastSlots();
    }

    private static boolean isOver(Live event, Instant now) {
        return !now.isBefore(event.plan().timing().finish());
    }

    /** The account comes first, as when drivers register. */
    private static Decision<EventFact> take(Live event, TakeBroadcast take) {
        var refusal = refusal(event, take.driver(), take.at());
        if (refusal.isPresent()) return Decision.refused(refusal.get());
        if (!(card(take.form(), event.plan()) instanceof Parsed.Read<DriverCard> read)) return Decision.unchanged();
        var card = read.value();
        if (card.steam().filter(event.meeting()::isNamed).isPresent()) return Decision.refused("driver.steam_taken");
        return Registration.isTheirs(card, take.known())
                ? Decision.accepted(new EventFact.BroadcastTaken(new Broadcaster(take.driver(), card, take.at())))
                : Decision.unchanged();
    }

    /** A full name and, where the event asks for accounts and one is given, that. */
    public static Parsed<DriverCard> card(RegistrationForm form, EventPlan plan) {
        return DriverCardReader.readBroadcaster(form, plan.capacity().driverId());
    }

    private static Decision<EventFact> leave(Live event, LeaveBroadcast leave) {
        if (isOver(event, leave.at())) return Decision.refused("event.finished");
        return event.meeting().broadcasters().has(leave.member())
                ? Decision.accepted(new EventFact.BroadcastLeft(leave.member(), leave.at()))
                : Decision.refused("event.broadcast.not_in");
    }

    /** Whoever has left the guild has no slot any more. */
    static Decision<EventFact> gone(Live event, NoteLeft note) {
        return event.meeting().broadcasters().has(note.driver())
                ? Decision.accepted(new EventFact.BroadcastLeft(note.driver(), note.at()))
                : Decision.unchanged();
    }

    /** Why somebody who has a slot cannot drive; empty for all others. */
    static Optional<Phrase> refusalToDrive(Meeting meeting, MemberId member) {
        return meeting.broadcasters().of(member).map(each -> Phrase.of("event.broadcast.leave_first"));
    }

    /** The same as a steward is told it. */
    public static Optional<Phrase> refusalToSteward(Meeting meeting, MemberId member) {
        return meeting.broadcasters()
                .of(member)
                .map(each ->
                        Phrase.of("steward.broadcasts").with("name", each.card().fullName()));
    }

    static Optional<Decision<EventFact>> remove(Live event, RemoveEntry remove) {
        return event.meeting()
                .broadcasters()
                .of(remove.driver())
                .map(each -> Decision.accepted(Stream.concat(
                                Stream.<EventFact>of(new EventFact.BroadcasterRemoved(
                                        each.member(), remove.steward().member(), remove.at())),
                                Stewarding.told(event, Reason.REMOVED, remove).stream())
                        .toList()));
    }

    /** Why there cannot be so few slots; empty where all who have one keep it. */
    public static Optional<Phrase> tooFew(Meeting meeting, Capacity capacity) {
        var broadcasters = meeting.broadcasters();
        return broadcasters.beyond(capacity.broadcastSlots()).isEmpty()
                ? Optional.empty()
                : Optional.of(Phrase.of("event.broadcast.too_few")
                        .with("count", broadcasters.all().size())
                        .with("names", broadcasters.names()));
    }

    /** A track that became smaller asks nobody. */
    static Stream<EventFact> lost(Broadcasters broadcasters, EventPlan plan, Instant at) {
        return broadcasters.beyond(plan.capacity().broadcastSlots()).stream()
                .map(each -> new EventFact.BroadcastLost(each.member(), at));
    }

    private BroadcastRules() {}
}
