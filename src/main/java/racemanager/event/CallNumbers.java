package racemanager.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import racemanager.event.Call.Reason;
import racemanager.event.RaceEvent.Live;
import racemanager.kernel.MemberId;

/** Parts those who are to be called into messages that Discord takes. */
final class CallNumbers {

    /** The calls, each with the next number of the event; what one message cannot hold becomes several. */
    static List<EventFact> given(
            RaceEvent event, Map<Reason, Set<MemberId>> called, Optional<String> because, Instant at) {
        var facts = new ArrayList<EventFact>();
        if (!(event instanceof Live live)) return facts;
        var number = live.meeting().calls().last();
        for (var each : called.entrySet()) {
            var reached = each.getValue().stream()
                    .flatMap(driver -> aboard(live, driver, each.getKey()))
                    .distinct()
                    .filter(driver -> driver.isOnDiscord() || Call.isForOrganisers(each.getKey()))
                    .toList();
            var most = Call.most(each.getKey());
            for (var drivers : messages(live, each.getKey(), reached)) {
                for (int from = 0; from < drivers.size(); from += most) {
                    var some = drivers.subList(from, Math.min(from + most, drivers.size()));
                    facts.add(new EventFact.Called(new Call(++number, each.getKey(), some, because, at)));
                }
            }
        }
        return facts;
    }

    /** Each split reads one of its own. */
    private static Collection<List<MemberId>> messages(Live event, Reason reason, List<MemberId> drivers) {
        return reason == Reason.DEALT
                ? drivers.stream()
                        .collect(Collectors.groupingBy(
                                driver -> event.entries()
                                        .entryOf(driver)
                                        .flatMap(Entry::split)
                                        .orElse(0),
                                TreeMap::new,
                                Collectors.toList()))
                        .values()
                : List.of(drivers);
    }

    /** What only a captain can answer is said to the captain alone. */
    private static Stream<MemberId> aboard(Live event, MemberId driver, Reason reason) {
        var isForCaptain = Call.isForOrganisers(reason)
                || reason == Reason.OFFERED
                || reason == Reason.CREW_LEFT
                || reason == Reason.CAPTAIN
                || reason == Reason.CHOOSE_CAR
                || reason == Reason.CHOOSE_NUMBER;
        return isForCaptain
                ? Stream.of(driver)
                : Stream.concat(
                        Stream.of(driver),
                        event.entries().entryOf(driver).stream().flatMap(Entry::members));
    }

    private CallNumbers() {}
}
