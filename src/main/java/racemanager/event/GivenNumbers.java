package racemanager.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import racemanager.event.RaceEvent.Live;
import racemanager.event.carclass.NumberRange;
import racemanager.kernel.MemberId;
import racemanager.setting.NumberRule;

/** Race numbers for all entries of a list, none of them twice: who chose a number first keeps it, the others are given one. */
public final class GivenNumbers {

    /** ACC's server takes 1 to 998. */
    public static final int HIGHEST = 998;

    /**
     * A number for each, in order; given are the lowest free ones of the class as long as it has any left, then those of
     * the rule, then from 1 on, and none that is reserved.
     *
     * @param ranges the numbers of each one's class; empty where any will do
     */
    public static List<Integer> of(
            List<Optional<Integer>> chosen, IntFunction<Optional<NumberRange>> ranges, NumberRule rule) {
        var kept = kept(chosen);
        var taken = new HashSet<Integer>();
        kept.forEach(index -> chosen.get(index).ifPresent(taken::add));
        var numbers = new ArrayList<Integer>();
        for (int index = 0; index < chosen.size(); index++)
            numbers.add(
                    kept.contains(index)
                            ? chosen.get(index).orElseThrow()
                            : lowestFree(taken, ranges.apply(index), rule));
        return numbers;
    }

    /** Those that an exported list has for the drivers of an event. */
    static Map<MemberId, Integer> of(Live event) {
        var entries = event.entries();
        var all = Stream.concat(entries.grid().stream(), entries.waiting().stream())
                .toList();
        var classes = event.plan().details().classes();
        var numbers = of(
                all.stream().map(Entry::number).toList(),
                index -> classes.flatMap(each -> each.of(all.get(index).car())).flatMap(its -> its.numbers()),
                event.plan().details().numberRule());
        var byDriver = new HashMap<MemberId, Integer>();
        for (int index = 0; index < all.size(); index++)
            byDriver.put(all.get(index).driver(), numbers.get(index));
        return byDriver;
    }

    private static Set<Integer> kept(List<Optional<Integer>> chosen) {
        var kept = new TreeSet<Integer>();
        var seen = new HashSet<Integer>();
        for (int index = 0; index < chosen.size(); index++)
            if (chosen.get(index)
                    .filter(GivenNumbers::isNumber)
                    .filter(seen::add)
                    .isPresent()) kept.add(index);
        return kept;
    }

    private static boolean isNumber(int number) {
        return number >= 1 && number <= HIGHEST;
    }

    private static int lowestFree(Set<Integer> taken, Optional<NumberRange> range, NumberRule rule) {
        var inClass = range.stream()
                .flatMapToInt(each -> IntStream.rangeClosed(each.first(), Math.min(each.last(), HIGHEST)))
                .filter(rule::has);
        var inRule = IntStream.rangeClosed(rule.lowest(), Math.min(rule.highest(), HIGHEST));
        int lowest = IntStream.concat(IntStream.concat(inClass, inRule), IntStream.iterate(1, number -> number + 1))
                .filter(number -> !taken.contains(number) && !rule.isReserved(number))
                .findFirst()
                .orElseThrow();
        taken.add(lowest);
        return lowest;
    }

    private GivenNumbers() {}
}
