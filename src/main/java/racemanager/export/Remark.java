package racemanager.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Several;

/** What a file cannot hold or had to change, for whom, and what to do about it. */
public record Remark(Kind kind, List<Phrase> about, long count, long most) {

    /** So many names are read at one glance, and fit a line of Discord's. */
    private static final int NAMES_OF_A_LINE = 10;

    /** What there is to say. */
    public enum Kind {
        NOBODY,
        NO_ACCOUNT_LEFT_OUT,
        NO_ACCOUNT_OPEN,
        BROADCAST_LEFT_OUT,
        ACCOUNT_TWICE,
        TOO_MANY_ACCOUNTS,
        NUMBER_CHANGED,
        NAME_CHANGED,
        CAR_WITHOUT_MODEL,
        CAR_WITHOUT_FOLDER,
        CAR_AMBIGUOUS,
        HANDICAP_CUT,
        MORE_THAN_PLACES,
        MORE_THAN_CONNECTIONS,
        MORE_THAN_SLOTS,
        RESERVES_OF_ALL_SPLITS,
        PC_ONLY;

        private String key() {
            return "export.remark." + name().toLowerCase(Locale.ROOT);
        }
    }

    public Remark {
        about = List.copyOf(about);
    }

    static Remark of(Kind kind) {
        return new Remark(kind, List.of(), 0, 0);
    }

    static Remark limit(Kind kind, int count, int most) {
        return new Remark(kind, List.of(), count, most);
    }

    /** None where it is about nobody. */
    static Stream<Remark> drivers(Kind kind, List<ExportedEntry> entries) {
        return about(kind, entries.stream().map(Remark::name).toList());
    }

    /** The same of those who are named, each of whom may share a car with others. */
    static Stream<Remark> names(Kind kind, Stream<String> names) {
        return about(kind, names.map(Remark::name).toList());
    }

    /** None where it is about no car; each is named once. */
    static Stream<Remark> cars(Kind kind, Stream<String> cars) {
        return about(kind, cars.distinct().map(Phrase::verbatim).toList());
    }

    private static Stream<Remark> about(Kind kind, List<Phrase> names) {
        return names.isEmpty() ? Stream.empty() : Stream.of(new Remark(kind, names, names.size(), 0));
    }

    private static Phrase name(ExportedEntry entry) {
        return name(entry.drivers());
    }

    private static Phrase name(String name) {
        return name.isEmpty() ? Phrase.of("export.former") : Phrase.verbatim(name);
    }

    /** Sentences, then the names that they are about. */
    public List<Phrase> lines() {
        var lines = new ArrayList<Phrase>();
        lines.add(Phrase.of(kind.key()).with("count", count).with("most", most));
        for (int from = 0; from < about.size(); from += NAMES_OF_A_LINE) {
            var some = about.subList(from, Math.min(from + NAMES_OF_A_LINE, about.size()));
            lines.add(Phrase.of("export.names").with("names", new Several(some)));
        }
        return lines;
    }
}
