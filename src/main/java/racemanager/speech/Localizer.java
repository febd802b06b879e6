package racemanager.speech;

import java.util.Locale;
import racemanager.kernel.Phrase;

/** Speech in one listener's language. */
public record Localizer(Speech speech, Locale locale) {

    /** For messages, where Discord reads markdown. */
    public String text(Phrase phrase) {
        return speech.text(phrase, locale);
    }

    public String text(String key) {
        return text(Phrase.of(key));
    }

    /** For buttons, options and titles, where it does not. */
    public String label(Phrase phrase) {
        return speech.label(phrase, locale);
    }

    public String label(String key) {
        return label(Phrase.of(key));
    }
}
