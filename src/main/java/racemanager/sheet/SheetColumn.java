package racemanager.sheet;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;

/**
 * A column of a kind of sheet.
 *
 * @param name what rules call it, which is a heading too
 * @param title what members call it
 * @param needed a sheet without it cannot be read
 * @param headings how people may head it, in any language
 */
public record SheetColumn(String name, Phrase title, boolean needed, Set<String> headings) {

    public SheetColumn {
        headings = Stream.concat(Stream.of(name), headings.stream())
                .map(SheetColumn::likeness)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isHeadedBy(String heading) {
        return headings.contains(likeness(heading));
    }

    private static String likeness(String heading) {
        return PlainText.likeness(heading.replaceAll("[_-]", " "));
    }
}
