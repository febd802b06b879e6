package racemanager.setting;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.kernel.Phrase;

/** What a guild sets a channel aside for. */
public enum ChannelUse {
    /** Where new events are announced. */
    ANNOUNCEMENTS,
    /** Where their entry lists are. */
    ROSTERS,
    /** Where organisers are told what they have to know, and nobody else. */
    RACE_CONTROL,
    /** Where everything is posted that the audit log notes. */
    AUDIT;

    /** Its name for members, and what it is for. */
    public Phrase title() {
        return Phrase.of("settings.channel." + word());
    }

    /** One word in small letters, for what the bot itself sends and reads again. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The use that this word stands for. */
    public static Optional<ChannelUse> read(String word) {
        return Stream.of(values()).filter(use -> use.word().equals(word)).findFirst();
    }
}
