package racemanager.event;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RaceEvent.Published;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;

/**
 * Where an event asks for confirmation, a place that becomes free while registration is open is kept for the next in line
 * instead of given to them. Whoever has let a place go is asked about the next one after all others were.
 */
final class Confirmation {

    /** The same decision, in which drivers are offered the places that they would be given without confirmation. */
    static Decision<EventFact> asking(RaceEvent event, Decision<EventFact> decision, EventCommand command) {
        return switch (decision) {
            case Decision.Refused<EventFact> refused -> refused;
            case Decision.Accepted<EventFact> accepted -> {
                var facts = accepted.facts();
                var kept = withoutPromotions(event, facts);
                var asked =
                        EventLife.evolve(event, kept) instanceof Published published && asks(published, command.at())
                                ? asked(event, published, kept.size() < facts.size(), movedBack(facts), command.at())
                                : List.<EventFact>of();
                yield kept.size() == facts.size() && asked.isEmpty()
                        ? accepted
                        : Decision.accepted(Calling.before(kept, asked));
            }
        };
    }

    /** Whether a place that becomes free now is offered first. */
    static boolean asks(RaceEvent event, Instant now) {
        return isOn(event)
                && event instanceof Published published
                && !published.plan().checkIn().isOver(now);
    }

    private static boolean isOn(RaceEvent event) {
        return event instanceof Published published
                && published.plan().details().confirmHours().isPresent();
    }

    /** The entries for whom a place is kept that nobody else may take while registration is open. */
    static List<Entry> kept(Live event) {
        return event instanceof Published published
                ? published.meeting().reserves().offered(published.entries())
                : List.of();
    }

    private static List<EventFact> withoutPromotions(RaceEvent event, List<EventFact> facts) {
        var kept = new ArrayList<EventFact>();
        var present = event;
        for (var fact : facts) {
            if (fact instanceof EventFact.Promoted && isOn(present)) continue;
            kept.add(fact);
            present = EventLife.evolve(present, fact);
        }
        return kept;
    }

    /** A steward who takes somebody off the grid does not want them asked back at once. */
    private static Set<MemberId> movedBack(List<EventFact> facts) {
        return facts.stream()
                .filter(EventFact.EntryMoved.class::isInstance)
                .map(fact -> ((EventFact.EntryMoved) fact).driver())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<EventFact> asked(
            RaceEvent before, Published after, boolean promoting, Set<MemberId> movedBack, Instant now) {
        if (!promoting && !isLetGo(before, after)) return List.of();
        var meeting = after.meeting();
        var room = ReserveRules.room(meeting);
        var isOneMore = promoting
                && (!(before instanceof Live live)
                        || room.free() > ReserveRules.room(live.meeting()).free());
        var inLine = inLine(meeting, isOneMore)
                .filter(entry -> !movedBack.contains(entry.driver()))
                .toList();
        return room.taken(inLine).stream()
                .map(entry -> asked(entry.driver(), meeting.plan(), now))
                .toList();
    }

    /** Nobody can ask a driver without Discord. */
    private static EventFact asked(MemberId driver, EventPlan plan, Instant now) {
        return driver.isOnDiscord()
                ? new EventFact.PlaceOffered(driver, until(plan, now), now)
                : new EventFact.Promoted(driver, now);
    }

    private static Instant until(EventPlan plan, Instant now) {
        var answered = now.plus(Duration.ofHours(plan.details().confirmHours().orElseThrow()));
        var closes = plan.checkIn().closes();
        return answered.isBefore(closes) ? answered : closes;
    }

    /** Whether a place that was offered is free again. */
    private static boolean isLetGo(RaceEvent before, Published after) {
        return before instanceof Live live
                && live.reserves().offers().stream()
                        .map(Reserves.Offer::driver)
                        .anyMatch(driver -> after.reserves().offerTo(driver).isEmpty()
                                && !after.entries().isOnGrid(driver));
    }

    private static Stream<Entry> inLine(Meeting meeting, boolean askingAgain) {
        var reserves = meeting.reserves();
        var line = meeting.entries().waiting().stream()
                .filter(entry -> !entry.isFormer())
                .filter(entry -> reserves.offerTo(entry.driver()).isEmpty())
                .toList();
        var first = line.stream().filter(entry -> !reserves.passed().contains(entry.driver()));
        return askingAgain
                ? Stream.concat(
                        first, line.stream().filter(entry -> reserves.passed().contains(entry.driver())))
                : first;
    }

    private Confirmation() {}
}
