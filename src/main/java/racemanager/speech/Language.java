package racemanager.speech;

import java.util.List;
import java.util.Locale;

/** A language the bot speaks, with Discord's names of it. */
public enum Language {
    ENGLISH("en"),
    SPANISH("es"),
    FRENCH("fr");

    private final Locale locale;

    Language(String code) {
        this.locale = Locale.of(code);
    }

    /** The language nearest to a member's: every es-* is Spanish, and what the bot does not speak is English. */
    public static Language nearest(Locale wanted) {
        for (Language language : values()) {
            if (language.code().equals(wanted.getLanguage())) {
                return language;
            }
        }
        return ENGLISH;
    }

    /** The ISO 639 code, as in the names of the message files. */
    public String code() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /** The locales of Discord's list (reference, "Locales") that hear this language. */
    public List<String> discordLocales() {
        return switch (this) {
            case ENGLISH -> List.of("en-US", "en-GB");
            case SPANISH -> List.of("es-ES", "es-419");
            case FRENCH -> List.of("fr");
        };
    }
}
