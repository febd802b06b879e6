package racemanager.setting;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.kernel.Phrase;

/** In which order those wait who get the places that become free. */
public enum PromotionOrder {
    /** Whoever came first. */
    FIRST_COME,
    /** Whoever has driven the fewest races of the last twelve months; among those with as many, whoever came first. */
    FEWEST_STARTS;

    /** What it means for drivers, in a few words. */
    public Phrase title() {
        return Phrase.of("promotion." + word());
    }

    /** One word in small letters, for what the bot itself keeps and reads again. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The order that this word stands for. */
    public static Optional<PromotionOrder> read(String word) {
        return Stream.of(values()).filter(order -> order.word().equals(word)).findFirst();
    }
}
