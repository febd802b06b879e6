package racemanager.speech;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument;
import racemanager.kernel.PlainText;

/** Where a phrase is shown, which decides how its gaps are filled. */
enum Surface {
    MARKDOWN {
        @Override
        String words(String typed) {
            return Markdown.harmless(typed);
        }

        @Override
        Map<String, Object> moment(String name, Instant at, Language language) {
            var stamps = new LinkedHashMap<String, Object>();
            STYLES.forEach((suffix, style) -> stamps.put(name + suffix, "<t:" + at.getEpochSecond() + style + ">"));
            return stamps;
        }
    },

    PLAIN {
        @Override
        String words(String typed) {
            return PlainText.line(typed);
        }

        @Override
        Map<String, Object> moment(String name, Instant at, Language language) {
            var date = localised(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM), at, language);
            var time = localised(DateTimeFormatter.ofPattern("HH:mm 'UTC'"), at, language);
            var stamps = new LinkedHashMap<String, Object>();
            STYLES.keySet().forEach(suffix -> stamps.put(name + suffix, date + ", " + time));
            stamps.put(name + "_date", date);
            stamps.put(name + "_time", time);
            return stamps;
        }
    };

    /** Suffixes of a gap's name, and Discord's timestamp styles for them (reference, "Message Formatting"). */
    private static final Map<String, String> STYLES =
            Map.of("", ":F", "_short", ":f", "_date", ":D", "_time", ":t", "_relative", ":R");

    abstract String words(String typed);

    abstract Map<String, Object> moment(String name, Instant at, Language language);

    /** What one argument fills: usually the gap of its name. */
    Map<String, Object> fill(String name, Argument argument, Language language, Function<Phrase, String> say) {
        return switch (argument) {
            case Argument.Words words -> Map.of(name, Isolates.around(words(words.text())));
            case Argument.Count count -> Map.of(name, count.number());
            case Argument.Moment moment -> moment(name, moment.at(), language);
            case Argument.Day day -> Map.of(name, DayInWords.of(day.date(), language));
            case Argument.Markup markup -> Map.of(name, markup.text());
            case Argument.Several several ->
                Map.of(name, several.phrases().stream().map(say).collect(Collectors.joining(", ")));
            case Argument.Said said -> Map.of(name, say.apply(said.phrase()));
        };
    }

    private static String localised(DateTimeFormatter formatter, Instant at, Language language) {
        return formatter.withLocale(language.locale()).format(at.atOffset(ZoneOffset.UTC));
    }
}
