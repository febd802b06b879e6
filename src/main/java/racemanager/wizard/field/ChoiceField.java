package racemanager.wizard.field;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import racemanager.form.SelectOption;
import racemanager.kernel.Phrase;
import racemanager.wizard.Answers;
import racemanager.wizard.Control;
import racemanager.wizard.Reading;

/**
 * One of several options, turned over in pages where there are many; its texts include {@code .gone}, for what was chosen
 * and is offered no more.
 *
 * @param options what there is to choose from, none of it chosen
 */
public record ChoiceField<S>(String key, String texts, Function<S, List<SelectOption>> options) implements Chosen<S> {

    /** What is chosen, also when it is not offered any more. */
    public Optional<String> value(Answers answers) {
        return answers.one(key);
    }

    @Override
    public Control control(Answers answers, S context) {
        return Control.Choice.one(
                key,
                Phrase.of(texts + ".label"),
                options.apply(context).stream()
                        .map(option -> option.chosenIf(answers.says(key, option.value())))
                        .toList());
    }

    /** The engine has seen to it that the option is on the list. */
    @Override
    public Reading read(Answers input, Answers before, S context) {
        return Reading.taken(key, input.one(key).orElse(""));
    }

    @Override
    public Optional<Phrase> problem(Answers answers, S context) {
        if (value(answers).isEmpty()) {
            return Optional.of(Phrase.of(texts + ".missing"));
        }
        return option(answers, context).isPresent() ? Optional.empty() : Optional.of(Phrase.of(texts + ".gone"));
    }

    @Override
    public Optional<Phrase> summary(Answers answers, S context) {
        return option(answers, context).map(SelectOption::label);
    }

    private Optional<SelectOption> option(Answers answers, S context) {
        return options.apply(context).stream()
                .filter(option -> answers.says(key, option.value()))
                .findFirst();
    }
}
