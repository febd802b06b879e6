package racemanager.event;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import racemanager.event.EventCommand.NoteLeft;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RaceEvent.Published;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;

/**
 * Who is still a member of the guild, found out before check-in opens and before it closes: a driver or broadcaster who has
 * left would keep a place from somebody who is there, and a crew would count on a driver who never comes.
 *
 * <p>Discord tells of one member at a time, so that a large grid is looked up in {@link #TURNS} turns; who is looked up in
 * which depends on the driver alone, and stays when others come and go.
 */
public final class RollCall {

    private static final int TURNS = 6;
    private static final Duration A_TURN = Duration.ofMinutes(5);
    private static final Duration LASTS = A_TURN.multipliedBy(TURNS);

    /** Who registered or checked in so short a time ago was a member then. */
    private static final Duration SEEN_WITHIN = Duration.ofHours(1);

    /** When the next turn begins; empty where none is to come, or nobody to be looked up. */
    static Optional<Instant> next(Meeting meeting) {
        if (meeting.toTell().isEmpty()) return Optional.empty();
        var last = meeting.rollCalled().orElse(meeting.origin().at());
        return ends(meeting)
                .flatMap(RollCall::turns)
                .filter(turn -> turn.isAfter(last))
                .min(Instant::compareTo);
    }

    private static Stream<Instant> ends(Meeting meeting) {
        var window = meeting.plan().checkIn();
        return meeting.checkInAnnounced() ? Stream.of(window.closes()) : Stream.of(window.opens(), window.closes());
    }

    private static Stream<Instant> turns(Instant end) {
        return IntStream.range(0, TURNS).mapToObj(turn -> end.minus(LASTS).plus(A_TURN.multipliedBy(turn)));
    }

    /** Whom Discord has to be asked about now: those whose turn has come, until check-in opens or closes. */
    public static Stream<MemberId> due(RaceEvent event, Instant now) {
        if (!(event instanceof Published published)) return Stream.empty();
        var meeting = published.meeting();
        var called = meeting.rollCalled();
        var end = ends(meeting).filter(now::isBefore).min(Instant::compareTo);
        if (called.isEmpty() || end.isEmpty()) return Stream.empty();
        var begins = end.get().minus(LASTS);
        return unseenSince(meeting, begins.minus(SEEN_WITHIN))
                .filter(MemberId::isOnDiscord)
                .filter(member ->
                        !begins.plus(A_TURN.multipliedBy(turn(member))).isAfter(called.get()));
    }

    /** That a car was entered or checked in says nothing of who shares it with its captain. */
    private static Stream<MemberId> unseenSince(Meeting meeting, Instant then) {
        var captains = meeting.entries()
                .present()
                .filter(entry -> !wasSeen(entry, then))
                .map(Entry::driver);
        var crews = meeting.entries()
                .present()
                .flatMap(entry -> entry.crew().stream())
                .flatMap(Crew::members);
        var broadcasters = meeting.broadcasters().all().stream()
                .filter(each -> !each.since().isAfter(then))
                .map(Broadcaster::member);
        return Stream.of(captains, crews, broadcasters).flatMap(each -> each);
    }

    private static boolean wasSeen(Entry entry, Instant then) {
        return Stream.concat(Stream.of(entry.registeredAt()), entry.checkedInAt().stream())
                .anyMatch(then::isBefore);
    }

    private static int turn(MemberId member) {
        return Math.floorMod(Long.hashCode(member.value()), TURNS);
    }

    /** Whoever has left is out; a car that nobody drives any more goes the way of one that was given back, and so does a slot. */
    static Decision<EventFact> left(RaceEvent event, NoteLeft note) {
        return EventRules.running(
                event,
                live -> live.entries()
                        .entryOf(note.driver())
                        .map(entry -> Captaincy.gone(entry, note)
                                .map(Decision::accepted)
                                .orElseGet(() -> withoutTheCar(live, note)))
                        .or(() -> CrewRules.gone(live.entries(), note).map(Decision::accepted))
                        .orElseGet(() -> BroadcastRules.gone(live, note)));
    }

    private static Decision<EventFact> withoutTheCar(Live event, NoteLeft note) {
        var facts = new ArrayList<EventFact>();
        facts.add(new EventFact.LeftGuild(note.driver(), note.at()));
        Registration.movingUpFor(event, note.driver(), note.at()).ifPresent(facts::add);
        return Decision.accepted(facts);
    }

    private RollCall() {}
}
