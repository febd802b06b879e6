package racemanager.wizard.field;

import java.util.Optional;
import racemanager.form.FormField.Text;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.wizard.Answers;
import racemanager.wizard.Reading;

/**
 * Text to type, in one line or several; its texts include {@code .length}, with the gaps {@code least} and {@code most}.
 *
 * @param least characters as Discord counts them; 0 for a text that may be left out
 */
public record TextField<S>(String key, String texts, int least, int most, boolean severalLines) implements Typed<S> {

    public static <S> TextField<S> line(String key, String texts, int least, int most) {
        return new TextField<>(key, texts, least, most, false);
    }

    public static <S> TextField<S> paragraph(String key, String texts, int least, int most) {
        return new TextField<>(key, texts, least, most, true);
    }

    /** The answers in which this text was typed. */
    public Answers holding(String text) {
        return Answers.of(key, text);
    }

    public Optional<String> value(Answers answers) {
        return answers.one(key).filter(text -> !text.isEmpty());
    }

    @Override
    public Text formField(Answers answers) {
        var label = Phrase.of(texts + ".label");
        var field = severalLines ? Text.paragraph(key, label, most) : Text.line(key, label, most);
        var filled = field.holding(value(answers).orElse(""));
        return least == 0 ? filled.optional() : filled;
    }

    @Override
    public Reading read(Answers input, Answers before, S context) {
        return reading(input.one(key).orElse(""));
    }

    /** The same of what was said elsewhere than in its form. */
    public Reading reading(String typed) {
        var text = severalLines ? PlainText.paragraph(typed) : PlainText.line(typed);
        return text.length() < least || text.length() > most
                ? Reading.rejected(
                        Phrase.of(texts + ".length").with("least", least).with("most", most))
                : Reading.taken(key, text);
    }

    @Override
    public Optional<Phrase> problem(Answers answers, S context) {
        return least == 0 || value(answers).isPresent() ? Optional.empty() : Optional.of(Phrase.of(texts + ".missing"));
    }

    @Override
    public Optional<Phrase> summary(Answers answers, S context) {
        return value(answers).map(Phrase::verbatim);
    }
}
