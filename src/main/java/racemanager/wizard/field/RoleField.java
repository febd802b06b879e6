package racemanager.wizard.field;

import java.util.Optional;
import java.util.function.BiFunction;
import racemanager.kernel.Mention;
import racemanager.kernel.Phrase;
import racemanager.kernel.RoleId;
import racemanager.wizard.Answers;
import racemanager.wizard.Control;
import racemanager.wizard.Reading;

/**
 * A role of the guild, from Discord's own list, that may be left out.
 *
 * @param unusable why a role cannot be used now; empty when it can
 */
public record RoleField<S>(String key, String texts, BiFunction<RoleId, S, Optional<Phrase>> unusable)
        implements Chosen<S> {

    public Optional<RoleId> value(Answers answers) {
        return answers.one(key).map(RoleId::parse);
    }

    @Override
    public Control control(Answers answers, S context) {
        return new Control.RoleChoice(key, Phrase.of(texts + ".label"), answers.all(key));
    }

    @Override
    public Reading read(Answers input, Answers before, S context) {
        return value(input)
                .flatMap(role -> unusable.apply(role, context))
                .map(Reading::rejected)
                .orElseGet(() -> new Reading.Taken(Answers.NONE.with(key, input.all(key))));
    }

    @Override
    public Optional<Phrase> problem(Answers answers, S context) {
        return value(answers).flatMap(role -> unusable.apply(role, context));
    }

    @Override
    public Optional<Phrase> summary(Answers answers, S context) {
        return value(answers).map(role -> Phrase.of("markup").with("markup", Mention.of(role)));
    }
}
