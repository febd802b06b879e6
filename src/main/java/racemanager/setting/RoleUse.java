package racemanager.setting;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.kernel.Phrase;

/** What a guild has a role for in its events. */
public enum RoleUse {
    /** Given to those on the grid. */
    DRIVER,
    /** Whoever has it may do what a steward does. */
    STEWARD;

    /** Its name for members. */
    public Phrase title() {
        return Phrase.of("settings.role." + word());
    }

    /** One word in small letters, for what the bot itself sends and reads again. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The use that this word stands for. */
    public static Optional<RoleUse> read(String word) {
        return Stream.of(values()).filter(use -> use.word().equals(word)).findFirst();
    }
}
