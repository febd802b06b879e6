package racemanager.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import racemanager.kernel.Phrase;

/**
 * Says phrases in the language nearest to the listener's.
 *
 * <p>To add a key: write it into {@code <feature>_en.properties}, {@code _es} and {@code _fr} beside this class's
 * resources; the texts are ICU messages with named gaps ({@code {places, plural, one {# place} other {# places}}};
 * Spanish and French also need {@code many}). To add a feature: write its three files and put its name into
 * {@link #FEATURES}. To add a language: add it to {@link Language} and write its files. {@code SpeechFilesTest} says
 * what is missing.
 *
 * <p>A {@code Moment} named {@code start} fills {@code {start}} (date and time), {@code {start_short}} (the same
 * without the weekday), {@code {start_date}}, {@code {start_time}} and {@code {start_relative}} ("in two hours"). A
 * {@code Count} is written as a number of the language ("1,200"); an id is no count, so pass it as words. A gap of kind
 * {@code select} wants a {@code Markup}, because words are escaped before they are compared.
 */
public final class Speech {

    /** The features with message files. */
    static final List<String> FEATURES = List.of(
            "general",
            "command",
            "access",
            "settings",
            "audit",
            "steam",
            "when",
            "track",
            "template",
            "vehicles",
            "wizard",
            "event",
            "steward",
            "drivers",
            "profile",
            "picture",
            "download",
            "sheet",
            "export",
            "fun");

    private final Map<Language, Dictionary> dictionaries = new EnumMap<>(Language.class);
    private final Consumer<String> complaints;

    private Speech(Consumer<String> complaints) {
        this.complaints = complaints;
        for (Language language : Language.values()) {
            dictionaries.put(language, Dictionary.of(language, FEATURES));
        }
    }

    /** Reads all messages; later a missing key or argument is an {@link IllegalArgumentException}, as tests want it. */
    public static Speech load() {
        return new Speech(complaint -> {
            throw new IllegalArgumentException(complaint);
        });
    }

    /** Reads all messages; later a missing key is said as itself and a missing argument as its name, with a complaint. */
    public static Speech forgiving(Consumer<String> complaints) {
        return new Speech(complaints);
    }

    /** Everything in the language nearest to this one. */
    public Localizer in(Locale listener) {
        return new Localizer() {
            @Override
            public String text(Phrase phrase) {
                return Speech.this.text(phrase, listener);
            }

            @Override
            public String label(Phrase phrase) {
                return Speech.this.label(phrase, listener);
            }
        };
    }

    /** The phrase for a message or another place where Discord reads markdown; words in it cannot ping or format. */
    public String text(Phrase phrase, Locale listener) {
        return say(phrase, Language.nearest(listener), Surface.MARKDOWN);
    }

    /** The phrase for a button, an option, a title or another place where markdown is shown as typed. */
    public String label(Phrase phrase, Locale listener) {
        return say(phrase, Language.nearest(listener), Surface.PLAIN);
    }

    /** The phrase as a label in each language. */
    public Set<String> labels(Phrase phrase) {
        return Arrays.stream(Language.values())
                .map(language -> say(phrase, language, Surface.PLAIN))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A message without gaps by Discord locale, for the name or description of a command, an option or a choice. */
    public Map<String, String> localizations(String key) {
        var byLocale = new LinkedHashMap<String, String>();
        for (Language language : Language.values()) {
            var said = say(Phrase.of(key), language, Surface.PLAIN);
            language.discordLocales().forEach(locale -> byLocale.put(locale, said));
        }
        return Collections.unmodifiableMap(byLocale);
    }

    private String say(Phrase phrase, Language language, Surface surface) {
        var message = Optional.ofNullable(dictionaries.get(language)).flatMap(known -> known.find(phrase.key()));
        if (message.isEmpty()) {
            complaints.accept("No message for the key " + phrase.key() + " in " + language.code());
            return phrase.key();
        }
        var fillings = new LinkedHashMap<String, Object>();
        phrase.arguments()
                .forEach((name, argument) -> fillings.putAll(
                        surface.fill(name, argument, language, inner -> say(inner, language, surface))));
        var missing = new ArrayList<>(message.get().gaps());
        missing.removeAll(fillings.keySet());
        if (!missing.isEmpty()) {
            complaints.accept("No argument " + missing + " for the message " + phrase.key());
        }
        return message.get().say(fillings);
    }
}
