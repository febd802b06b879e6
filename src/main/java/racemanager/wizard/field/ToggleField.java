package racemanager.wizard.field;

import java.util.Optional;
import racemanager.kernel.Phrase;
import racemanager.wizard.Answers;
import racemanager.wizard.Control;
import racemanager.wizard.Reading;

/** Something that is on or off, changed by one press; its texts are {@code .on} and {@code .off}. */
public record ToggleField<S>(String key, String texts) implements Chosen<S> {

    private static final String ON = "on";
    private static final String OFF = "off";

    public boolean isOn(Answers answers) {
        return answers.says(key, ON);
    }

    /** The answer that sets it. */
    public Answers set(boolean on) {
        return Answers.of(key, on ? ON : OFF);
    }

    public Phrase words(Answers answers) {
        return Phrase.of(texts + (isOn(answers) ? ".on" : ".off"));
    }

    @Override
    public Control control(Answers answers, S context) {
        var on = isOn(answers);
        return new Control.Toggle(key, on ? OFF : ON, words(answers), on);
    }

    @Override
    public Reading read(Answers input, Answers before, S context) {
        return new Reading.Taken(set(isOn(input)));
    }

    @Override
    public Optional<Phrase> problem(Answers answers, S context) {
        return Optional.empty();
    }

    @Override
    public Optional<Phrase> summary(Answers answers, S context) {
        return Optional.of(words(answers));
    }
}
