package racemanager.event.discord;

import java.time.LocalDate;
import java.util.Optional;
import racemanager.discord.Answer;
import racemanager.discord.Choice;
import racemanager.discord.Suggested;
import racemanager.event.EventOverview;
import racemanager.event.EventOverview.Listed;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Day;
import racemanager.kernel.PlainText;
import racemanager.speech.Localizer;

/** Events to choose while a title is typed, each with its day, because a league's races have one name. */
record EventSuggestions(Localizer localizer) {

    private static final Suggested SUGGESTED = new Suggested("event");

    /** By Discord's reference, "Autocomplete". */
    private static final int MOST = 25;

    /** Discord may ask again for an option that holds a suggestion already. */
    Answer.Choices of(EventOverview overview, String typed) {
        var fitting = SUGGESTED
                .number(typed)
                .map(number -> overview.byNumber(number).stream().toList())
                .orElseGet(() -> overview.matching(PlainText.line(typed)));
        return new Answer.Choices(fitting.stream()
                .limit(MOST)
                .map(event -> choice(event, overview))
                .toList());
    }

    static Optional<Integer> number(String sent) {
        return SUGGESTED.number(sent);
    }

    private Choice choice(Listed event, EventOverview overview) {
        return SUGGESTED.choice(localizer.label(words(event, overview)), event.number());
    }

    private static Phrase words(Listed event, EventOverview overview) {
        var title = title(event);
        return event.start()
                .map(start -> Phrase.of("event.suggestion")
                        .with("title", title)
                        .with("day", new Day(LocalDate.ofInstant(start, overview.zone()))))
                .orElseGet(() -> Phrase.of("event.suggestion.undated").with("title", title));
    }

    static Phrase title(Listed event) {
        return event.title().isEmpty() ? Phrase.of("event.untitled") : Phrase.verbatim(event.title());
    }
}
