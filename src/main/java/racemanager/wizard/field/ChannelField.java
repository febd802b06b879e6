package racemanager.wizard.field;

import java.util.Optional;
import java.util.function.BiFunction;
import racemanager.kernel.ChannelId;
import racemanager.kernel.Mention;
import racemanager.kernel.Phrase;
import racemanager.wizard.Answers;
import racemanager.wizard.Control;
import racemanager.wizard.Reading;

/**
 * A channel of the guild, from Discord's own list.
 *
 * @param unusable why a channel cannot be used now; empty when it can
 * @param needed whether it may not be left out
 */
public record ChannelField<S>(
        String key, String texts, BiFunction<ChannelId, S, Optional<Phrase>> unusable, boolean needed)
        implements Chosen<S> {

    public ChannelField(String key, String texts, BiFunction<ChannelId, S, Optional<Phrase>> unusable) {
        this(key, texts, unusable, true);
    }

    /** One that may be left out. */
    public static <S> ChannelField<S> optional(
            String key, String texts, BiFunction<ChannelId, S, Optional<Phrase>> unusable) {
        return new ChannelField<>(key, texts, unusable, false);
    }

    public Optional<ChannelId> value(Answers answers) {
        return answers.one(key).map(ChannelId::parse);
    }

    public Answers holding(ChannelId channel) {
        return Answers.of(key, channel.text());
    }

    /** The same of one that may be left out, and then counts as left out on purpose. */
    public Answers holding(Optional<ChannelId> channel) {
        return Answers.NONE.with(key, channel.map(ChannelId::text).stream().toList());
    }

    @Override
    public Control control(Answers answers, S context) {
        return new Control.ChannelChoice(key, Phrase.of(texts + ".label"), answers.all(key), needed);
    }

    @Override
    public Reading read(Answers input, Answers before, S context) {
        return value(input)
                .flatMap(channel -> unusable.apply(channel, context))
                .map(Reading::rejected)
                .orElseGet(() -> new Reading.Taken(Answers.NONE.with(key, input.all(key))));
    }

    @Override
    public Optional<Phrase> problem(Answers answers, S context) {
        return value(answers)
                .map(channel -> unusable.apply(channel, context))
                .orElseGet(() -> needed ? Optional.of(Phrase.of(texts + ".missing")) : Optional.empty());
    }

    @Override
    public Optional<Phrase> summary(Answers answers, S context) {
        return value(answers).map(channel -> Phrase.of("markup").with("markup", Mention.of(channel)));
    }
}
