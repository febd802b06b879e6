package racemanager.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import racemanager.event.GivenNumbers;
import racemanager.event.carclass.CarClass;
import racemanager.event.carclass.NumberRange;
import racemanager.setting.NumberRule;

/**
 * Race numbers for all entries, none of them twice.
 *
 * @param changed those who have another number than they chose
 */
record RaceNumbers(List<ExportedEntry> entries, List<ExportedEntry> changed) {

    RaceNumbers {
        entries = List.copyOf(entries);
        changed = List.copyOf(changed);
    }

    /** Of all entries of an event, in the numbers of their classes as long as those have any left. */
    static RaceNumbers of(ExportedEvent event) {
        return of(
                event.entries(),
                entry -> event.classOf(entry).flatMap(CarClass::numbers),
                event.plan().details().numberRule());
    }

    /** Who chose a number first keeps it; the others get the lowest free ones, from 1 on, in order. */
    static RaceNumbers of(List<ExportedEntry> entries) {
        return of(entries, any -> Optional.empty(), NumberRule.ANY);
    }

    private static RaceNumbers of(
            List<ExportedEntry> entries, Function<ExportedEntry, Optional<NumberRange>> ranges, NumberRule rule) {
        var numbers = GivenNumbers.of(
                entries.stream().map(ExportedEntry::number).toList(), index -> ranges.apply(entries.get(index)), rule);
        var numbered = new ArrayList<ExportedEntry>();
        var changed = new ArrayList<ExportedEntry>();
        for (int index = 0; index < entries.size(); index++) {
            var entry = entries.get(index);
            int given = numbers.get(index);
            if (entry.number().filter(chosen -> chosen != given).isPresent()) changed.add(entry);
            numbered.add(entry.numbered(given));
        }
        return new RaceNumbers(numbered, changed);
    }
}
