package racemanager.event.discord;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import racemanager.event.Entry;
import racemanager.event.RaceEvent.Live;
import racemanager.kernel.MemberId;
import racemanager.kernel.Mention;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Markup;
import racemanager.kernel.Phrase.Argument.Several;
import racemanager.speech.Localizer;

/** What there is to say about the splits of an event, in one language. */
record SplitText(Localizer localizer) {

    /** How many there are, and of how many places: "2 splits of 30"; empty where it is one race. */
    Optional<String> plan(Live event) {
        return event.plan()
                .details()
                .splits()
                .map(splits -> localizer.text(Phrase.of("event.splits")
                        .with("splits", splits.count())
                        .with("places", event.plan().capacity().maxDrivers())));
    }

    /** In which split a driver is; empty for who is in none. */
    Optional<String> entry(Entry entry) {
        return entry.split()
                .map(split -> localizer.text(Phrase.of("event.entry.split").with("split", split + 1)));
    }

    /** Stands above the drivers of a split. */
    String heading(Live event, int split) {
        return localizer.text(Phrase.of("event.roster.split")
                .with("split", split + 1)
                .with("drivers", count(event, entry -> entry.isIn(split)))
                .with("places", event.plan().capacity().maxDrivers()));
    }

    /** Each split with how many it has, after they were dealt. */
    Phrase dealt(Live event) {
        var parts = event.plan().details().splits().stream()
                .flatMap(splits -> splits.all().stream())
                .map(split -> Phrase.of("event.split.size")
                        .with("split", split + 1)
                        .with("drivers", count(event, entry -> entry.isIn(split))))
                .toList();
        return Phrase.of("event.split.dealt")
                .with("title", event.plan().title())
                .with("splits", new Several(parts));
    }

    private static long count(Live event, Predicate<Entry> wanted) {
        return event.entries().grid().stream().filter(wanted).count();
    }

    /** In which split these drivers are, or which of them in which; empty where none of them is in one. */
    Optional<String> named(Live event, List<MemberId> drivers) {
        var bySplit = drivers.stream()
                .flatMap(driver -> event.entries().entryOf(driver).stream())
                .filter(entry -> entry.split().isPresent())
                .collect(
                        Collectors.groupingBy(entry -> entry.split().orElseThrow(), TreeMap::new, Collectors.toList()));
        var lines = bySplit.entrySet().stream()
                .map(each -> line(each.getKey() + 1, each.getValue(), bySplit.size() == 1))
                .toList();
        return Optional.of(String.join("\n", lines)).filter(text -> !text.isEmpty());
    }

    private String line(int split, List<Entry> entries, boolean forAll) {
        return localizer.text(
                forAll
                        ? Phrase.of("event.call.your_split").with("split", split)
                        : Phrase.of("event.call.split")
                                .with("split", split)
                                .with(
                                        "drivers",
                                        new Markup(entries.stream()
                                                .map(entry -> Mention.of(entry.driver())
                                                        .text())
                                                .collect(Collectors.joining(" ")))));
    }
}
