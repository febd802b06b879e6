package racemanager.wizard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import racemanager.kernel.Phrase;
import racemanager.wizard.Control.FormButton;

/**
 * One step of a wizard: data and pure functions.
 *
 * @param <S> what the step may know of the world around it, such as the guild's tracks and the present instant
 */
public record Step<S>(String id, Prompter<S> prompter, Reader<S> reader, Validator<S> validator, Teller<S> teller) {

    /** What the step says and offers now. */
    @FunctionalInterface
    public interface Prompter<S> {
        Prompt prompt(Answers answers, S surroundings);
    }

    /** Reads what was just chosen or typed, given the answers before it. */
    @FunctionalInterface
    public interface Reader<S> {
        Reading read(String control, Answers input, Answers before, S surroundings);
    }

    /** What is still missing or no longer right; empty when the step is done. */
    @FunctionalInterface
    public interface Validator<S> {
        Optional<Phrase> problem(Answers answers, S surroundings);
    }

    /** The step's answers in a line, for the wizard's body and the review; empty while there are none. */
    @FunctionalInterface
    public interface Teller<S> {
        Optional<Phrase> summary(Answers answers, S surroundings);
    }

    public Prompt prompt(Answers answers, S surroundings) {
        return prompter.prompt(answers, surroundings);
    }

    public Reading read(String control, Answers input, Answers before, S surroundings) {
        return reader.read(control, input, before, surroundings);
    }

    public Optional<Phrase> problem(Answers answers, S surroundings) {
        return validator.problem(answers, surroundings);
    }

    public Optional<Phrase> summary(Answers answers, S surroundings) {
        return teller.summary(answers, surroundings);
    }

    /** The first form that the step offers. */
    Optional<FormButton> form(Answers answers, S surroundings) {
        return prompt(answers, surroundings).controls().stream()
                .filter(FormButton.class::isInstance)
                .map(FormButton.class::cast)
                .findFirst();
    }

    /** The same with no more than these controls, and without its words. */
    Step<S> offering(Function<Answers, Set<String>> fields) {
        return new Step<>(
                id,
                (answers, surroundings) -> offered(fields.apply(answers), answers, surroundings),
                reader,
                validator,
                teller);
    }

    private Prompt offered(Set<String> fields, Answers answers, S surroundings) {
        return new Prompt(
                List.of(),
                prompt(answers, surroundings).controls().stream()
                        .filter(control -> fields.contains(control.field()))
                        .toList());
    }
}
