package racemanager.discord.interaction;

import java.util.Locale;
import racemanager.kernel.Phrase;
import racemanager.speech.Localizer;

/** Says the language and the key, so that a test sees which phrase was meant. */
class Keys implements Localizer {

    private final Locale locale;

    Keys(Locale locale) {
        this.locale = locale;
    }

    @Override
    public String text(Phrase phrase) {
        return locale.getLanguage() + " " + phrase.key();
    }

    @Override
    public String label(Phrase phrase) {
        return text(phrase);
    }
}
