package racemanager.discord;

import java.util.Locale;
import racemanager.kernel.Phrase;

/** Says a phrase in a language; the nearest language there is when that one is missing. */
@FunctionalInterface
public interface Voice {
    String say(Phrase phrase, Locale locale);
}
