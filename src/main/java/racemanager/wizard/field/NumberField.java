package racemanager.wizard.field;

import java.util.Optional;
import racemanager.form.FormField.Text;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.wizard.Answers;
import racemanager.wizard.Reading;

/** A whole number to type; its texts include {@code .number}, with the gaps {@code least} and {@code most}. */
public record NumberField<S>(String key, String texts, int least, int most) implements Typed<S> {

    public Optional<Integer> value(Answers answers) {
        return answers.one(key).flatMap(PlainText::number);
    }

    @Override
    public Text formField(Answers answers) {
        return Text.line(
                        key, Phrase.of(texts + ".label"), Integer.toString(most).length())
                .holding(answers.one(key).orElse(""));
    }

    @Override
    public Reading read(Answers input, Answers before, S context) {
        return reading(input.one(key).orElse(""));
    }

    /** The same of what was said elsewhere than in its form. */
    public Reading reading(String typed) {
        return PlainText.number(typed)
                .filter(number -> number >= least && number <= most)
                .map(number -> Reading.taken(key, Integer.toString(number)))
                .orElseGet(() -> Reading.rejected(
                        Phrase.of(texts + ".number").with("least", least).with("most", most)));
    }

    @Override
    public Optional<Phrase> problem(Answers answers, S context) {
        return value(answers).isPresent() ? Optional.empty() : Optional.of(Phrase.of(texts + ".missing"));
    }

    @Override
    public Optional<Phrase> summary(Answers answers, S context) {
        return value(answers).map(number -> Phrase.verbatim(Integer.toString(number)));
    }
}
