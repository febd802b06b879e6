package racemanager.setting;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.kernel.Phrase;

/** What becomes, when check-in closes, of the places on the grid of those who have not checked in. */
public enum ClosurePolicy {
    /** They stay theirs. */
    KEEP,
    /** They go to those who wait and have checked in, and else are free. */
    DROP,
    /** They stay theirs until an organiser decides, who is told. */
    ASK;

    /** What it means for a driver, in a few words. */
    public Phrase title() {
        return Phrase.of("closure." + word());
    }

    /** One word in small letters, for what the bot itself keeps and reads again. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The policy that this word stands for. */
    public static Optional<ClosurePolicy> read(String word) {
        return Stream.of(values()).filter(policy -> policy.word().equals(word)).findFirst();
    }
}
