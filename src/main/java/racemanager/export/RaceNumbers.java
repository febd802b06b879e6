package racemanager.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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

    /** Who chose a number first keeps it; the others get the lowest free ones, from 1 on, in order. */
    static RaceNumbers of(List<ExportedEntry> entries) {
        var kept = kept(entries);
        var taken = new HashSet<Integer>();
        kept.forEach(index -> entries.get(index).number().ifPresent(taken::add));
        var numbered = new ArrayList<ExportedEntry>();
        var changed = new ArrayList<ExportedEntry>();
        for (int index = 0; index < entries.size(); index++) {
            var entry = entries.get(index);
            if (!kept.contains(index)) {
                if (entry.number().isPresent()) changed.add(entry);
                entry = entry.numbered(lowestFree(taken));
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

    private static int lowestFree(Set<Integer> taken) {
        int number = 1;
        while (!taken.add(number)) number++;
        return number;
    }
}
