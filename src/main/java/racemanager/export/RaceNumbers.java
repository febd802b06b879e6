package racemanager.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import racemanager.event.carclass.CarClass;
import racemanager.event.carclass.NumberRange;

/**
 * Race numbers for all entries, none of them twice.
 *
 * @param changed those who have another number than they chose
 */
record RaceNumbers(List<ExportedEntry> entries, List<ExportedEntry> changed) {

    /** ACC's server takes 1 to 998. */
    static final int HIGHEST = 998;

    RaceNumbers {
        entries = List.copyOf(entries);
        changed = List.copyOf(changed);
    }

    /** Of all entries of an event, in the numbers of their classes as long as those have any left. */
    static RaceNumbers of(ExportedEvent event) {
        return of(event.entries(), entry -> event.classOf(entry).flatMap(CarClass::numbers));
    }

    /** Who chose a number first keeps it; the others get the lowest free ones, from 1 on, in order. */
    static RaceNumbers of(List<ExportedEntry> entries) {
        return of(entries, any -> Optional.empty());
    }

    private static RaceNumbers of(List<ExportedEntry> entries, Function<ExportedEntry, Optional<NumberRange>> ranges) {
        var kept = kept(entries);
        var taken = new HashSet<Integer>();
        kept.forEach(index -> entries.get(index).number().ifPresent(taken::add));
        var numbered = new ArrayList<ExportedEntry>();
        var changed = new ArrayList<ExportedEntry>();
        for (int index = 0; index < entries.size(); index++) {
            var entry = entries.get(index);
            if (!kept.contains(index)) {
                if (entry.number().isPresent()) changed.add(entry);
                entry = entry.numbered(lowestFree(taken, ranges.apply(entry)));
            }
            numbered.add(entry);
        }
        return new RaceNumbers(numbered, changed);
    }

    private static Set<Integer> kept(List<ExportedEntry> entries) {
        var kept = new TreeSet<Integer>();
        var seen = new HashSet<Integer>();
        for (int index = 0; index < entries.size(); index++) {
            if (entries.get(index)
                    .number()
                    .filter(RaceNumbers::isNumber)
                    .filter(seen::add)
                    .isPresent()) {
                kept.add(index);
            }
        }
        return kept;
    }

    private static boolean isNumber(int number) {
        return number >= 1 && number <= HIGHEST;
    }

    private static int lowestFree(Set<Integer> taken, Optional<NumberRange> range) {
        var inClass = range.stream()
                .flatMapToInt(each -> IntStream.rangeClosed(each.first(), Math.min(each.last(), HIGHEST)));
        int lowest = IntStream.concat(inClass, IntStream.iterate(1, number -> number + 1))
                .filter(number -> !taken.contains(number))
                .findFirst()
                .orElseThrow();
        taken.add(lowest);
        return lowest;
    }
}
