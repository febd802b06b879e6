package racemanager.event;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import racemanager.event.EventPlan.DriverIdKind;
import racemanager.kernel.Phrase;
import racemanager.sheet.SheetColumn;
import racemanager.sheet.SheetHeadings;

/** What a list of drivers says of each; it is headed as an exported entry list is. */
public enum DriverColumn {
    NAME,
    STEAM,
    CAR,
    NUMBER,
    TEAM,
    CLASS,
    SPLIT,
    LIVERY,
    LIST,
    PLACE,
    DISCORD,
    ACC,
    AC,
    REGISTERED,
    CHECKED_IN;

    private static final Phrase DRIVER_ID = Phrase.of("drivers.column.driver_id");

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    private Phrase title() {
        return Phrase.of("export.column." + id());
    }

    /** All of them for an event that asks for accounts, or does not. */
    static List<SheetColumn> among(SheetHeadings headings, DriverIdKind asked) {
        return Arrays.stream(values())
                .map(column ->
                        new SheetColumn(column.id(), column.title(), column.isNeeded(asked), column.headings(headings)))
                .toList();
    }

    private boolean isNeeded(DriverIdKind asked) {
        return this == NAME || (this == STEAM && asked == DriverIdKind.STEAM);
    }

    private Set<String> headings(SheetHeadings headings) {
        var all = new HashSet<>(headings.of(title()));
        Optional.of(DRIVER_ID).filter(id -> this == STEAM).map(headings::of).ifPresent(all::addAll);
        return all;
    }
}
