package racemanager.wizard.field;

import java.util.Optional;
import racemanager.kernel.Phrase;
import racemanager.wizard.Answers;
import racemanager.wizard.Reading;

/**
 * One thing that a step asks for.
 *
 * <p>Its texts begin with a key of its own: {@code .label} says what it is, {@code .missing} what to do while it is not
 * there; a field says which others it needs.
 */
public sealed interface Field<S> permits Typed, Chosen {

    /** What its answer is kept under. */
    String key();

    /** Whether a control of the page is about this field. */
    default boolean hears(String control) {
        return key().equals(control);
    }

    /** What was typed or chosen, or the rules that it breaks. */
    Reading read(Answers input, Answers before, S context);

    /** What is still missing or no longer right. */
    Optional<Phrase> problem(Answers answers, S context);

    /** What it holds, in words. */
    Optional<Phrase> summary(Answers answers, S context);
}
