package racemanager.speech;

import racemanager.kernel.Phrase;

/** Says phrases in one listener's language; see {@link Speech#in}. */
public interface Localizer {

    /** For messages, where Discord reads markdown. */
    String text(Phrase phrase);

    /** For buttons, options and titles, where it does not. */
    String label(Phrase phrase);

    default String text(String key) {
        return text(Phrase.of(key));
    }

    default String label(String key) {
        return label(Phrase.of(key));
    }
}
