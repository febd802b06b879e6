package racemanager.event.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import racemanager.discord.Answer;
import racemanager.discord.View;
import racemanager.event.Entry;
import racemanager.event.RaceEvent.Live;
import racemanager.kernel.MemberId;
import racemanager.kernel.Mention;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Markup;
import racemanager.kernel.Phrase.Argument.Several;
import racemanager.speech.Localizer;

/** What stewards are told of entries, in one language: what was done, the line of the roster, and the note. */
record EntryText(Localizer localizer) {

    /** Leaves room for what else the panel says. */
    private static final int MOST_NOTES = 1_200;

    private static final int MOST_NAMED = 30;

    /** What was done for a driver who is in the race. */
    Answer.Message told(String key, Live event, MemberId driver) {
        var entry = event.entries().entryOf(driver);
        var lines = new ArrayList<String>();
        lines.add(localizer.text(Phrase.of(key)
                .with("name", entry.map(each -> each.card().fullName()).orElse(""))
                .with("title", event.plan().title())));
        new RosterText(localizer).line(event, driver).ifPresent(lines::add);
        entry.flatMap(new SplitText(localizer)::entry).ifPresent(lines::add);
        entry.flatMap(this::note).ifPresent(lines::add);
        return Answer.ephemeral(View.ofText(String.join("\n", lines)));
    }

    /** Their names, as many as a sentence holds. */
    static Several named(List<MemberId> drivers, Live event) {
        var names = drivers.stream()
                .limit(MOST_NAMED)
                .map(driver -> named(driver, event))
                .collect(Collectors.toCollection(ArrayList::new));
        if (drivers.size() > MOST_NAMED) names.add(markup(new Markup("…")));
        return new Several(names);
    }

    private static Phrase named(MemberId driver, Live event) {
        if (driver.isOnDiscord()) return markup(Mention.of(driver));
        return event.entries()
                .entryOf(driver)
                .map(entry -> Phrase.of("event.guest").with("name", entry.card().fullName()))
                .orElseGet(() -> Phrase.of("event.guest_who_left"));
    }

    private static Phrase markup(Markup markup) {
        return Phrase.of("markup").with("markup", markup);
    }

    private Optional<String> note(Entry entry) {
        return entry.note().map(text -> localizer.text(Phrase.of("steward.note").with("note", text)));
    }

    /** All notes of an event, as many as there is room for. */
    Optional<String> notes(Live event) {
        var noted = event.entries()
                .present()
                .filter(entry -> entry.note().isPresent())
                .toList();
        var text = new StringBuilder();
        int shown = 0;
        for (var entry : noted) {
            var line = localizer.text(Phrase.of("steward.note_of")
                    .with("name", entry.card().fullName())
                    .with("note", entry.note().orElseThrow()));
            if (text.length() + line.length() >= MOST_NOTES) break;
            text.append(line).append('\n');
            shown++;
        }
        if (shown < noted.size())
            text.append(localizer.text(Phrase.of("steward.more_notes").with("count", noted.size() - shown)));
        return noted.isEmpty() ? Optional.empty() : Optional.of(text.toString().strip());
    }
}
