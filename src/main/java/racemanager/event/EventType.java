package racemanager.event;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.kernel.Phrase;

/** Whether a race stands alone, or is one of several that belong together. */
public enum EventType {
    SINGLE,
    LEAGUE,
    TOURNAMENT;

    /** What members call it. */
    public Phrase title() {
        return Phrase.of("event.type." + word());
    }

    /** One word in small letters, for what the bot itself keeps and reads again. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type that this word stands for. */
    public static Optional<EventType> read(String word) {
        return Stream.of(values()).filter(type -> type.word().equals(word)).findFirst();
    }
}
