package racemanager.track;

import java.util.Locale;
import racemanager.kernel.Phrase;
import racemanager.sheet.SheetColumn;
import racemanager.sheet.SheetHeadings;

/** What a sheet of tracks says of each, in the order in which it is written. */
public enum TrackColumn {
    NAME(true),
    LAYOUT(false),
    PIT_BOXES(true),
    SERVER_SLOTS(false),
    BROADCAST_SLOTS(false),
    DETAILS(false);

    private final boolean needed;

    TrackColumn(boolean needed) {
        this.needed = needed;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What members call it; a heading in each of their languages. */
    public Phrase title() {
        return Phrase.of("track.column." + id());
    }

    SheetColumn among(SheetHeadings headings) {
        return new SheetColumn(id(), title(), needed, headings.of(title()));
    }
}
