package racemanager.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import racemanager.kernel.Phrase;

/** A kind of file that an event can be exported as. */
public enum ExportFormat {
    CSV,
    JSON,
    ACC,
    AC,
    OVERLAY;

    /** What members choose it by. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name for members. */
    public Phrase title() {
        return Phrase.of("export.format." + word());
    }

    /** Whether a game server reads it, which then may differ from the race. */
    public boolean isForServer() {
        return switch (this) {
            case ACC, AC -> true;
            case CSV, JSON, OVERLAY -> false;
        };
    }

    /** The one that has this {@link #word()}; empty for any other text. */
    public static Optional<ExportFormat> named(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }

    /** Writes the file; the headings of a table and colours of teams are in the language of whoever gets it. */
    public Exported write(ExportedEvent event, Function<Phrase, String> words) {
        return switch (this) {
            case CSV -> whole(event, "csv", EntryListCsv.write(event, words));
            case JSON -> whole(event, "json", EventJson.write(event));
            case ACC -> AccEntryList.write(event);
            case AC -> AcEntryList.write(event, words);
            case OVERLAY -> OverlayCsv.write(event, words);
        };
    }

    private static Exported whole(ExportedEvent event, String ending, byte[] content) {
        var file = new ExportFile("event-" + event.number() + "." + ending, content);
        return Exported.whole(file, event.entries().size());
    }
}
