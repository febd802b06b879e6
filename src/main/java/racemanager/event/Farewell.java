package racemanager.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import racemanager.event.EventCommand.Forget;
import racemanager.event.EventCommand.Withdraw;
import racemanager.event.RaceEvent.Live;
import racemanager.kernel.Decision;

/** What becomes of a member's part in an event when the guild forgets them. */
final class Farewell {

    /**
     * Before the start they are withdrawn as if they had done it themselves; from then on their entry stays without a
     * name. The fact comes even where nothing is seen of them, because older facts may still name them.
     */
    static Decision<EventFact> forget(RaceEvent event, Forget forget) {
        return switch (event) {
            case RaceEvent.Unborn none -> Decision.unchanged();
            case RaceEvent.Prepared prepared ->
                Decision.accepted(new EventFact.Forgotten(forget.member(), forget.at()));
            case Live live -> forget(live, forget);
            case RaceEvent.Erased erased -> Decision.accepted(new EventFact.Erased(forget.at()));
        };
    }

    private static Decision<EventFact> forget(Live event, Forget forget) {
        var facts = new ArrayList<EventFact>();
        if (isToCome(event, forget.at())) facts.addAll(leaving(event, forget));
        facts.add(new EventFact.Forgotten(forget.member(), forget.at()));
        return Decision.accepted(facts);
    }

    /** What stewards noted of a car was said of its captain. */
    private static List<EventFact> leaving(Live event, Forget forget) {
        var handedOver = Captaincy.leaving(event.entries(), forget.member(), forget.at());
        if (handedOver.isPresent())
            return List.of(
                    new EventFact.EntryNoted(forget.member(), Optional.empty(), forget.member(), forget.at()),
                    handedOver.get());
        return Registration.withdraw(event, new Withdraw(forget.member(), forget.at()))
                        instanceof Decision.Accepted<EventFact> withdrawn
                ? withdrawn.facts()
                : List.of();
    }

    private static boolean isToCome(Live event, Instant now) {
        return switch (event) {
            case RaceEvent.Published published ->
                now.isBefore(published.plan().timing().start());
            case RaceEvent.Closed closed -> now.isBefore(closed.plan().timing().start());
            case RaceEvent.Cancelled cancelled -> false;
            case RaceEvent.Finished finished -> false;
            case RaceEvent.Archived archived -> false;
        };
    }

    private Farewell() {}
}
