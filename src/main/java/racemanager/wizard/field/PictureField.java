package racemanager.wizard.field;

import java.util.List;
import java.util.Optional;
import racemanager.form.PictureFields;
import racemanager.kernel.OwnNumber;
import racemanager.kernel.Phrase;
import racemanager.picture.PictureId;
import racemanager.wizard.Answers;
import racemanager.wizard.Control;
import racemanager.wizard.Control.Picture;
import racemanager.wizard.Reading;

/**
 * A picture that may be left out; its texts are {@code .label} and {@code .set}. Its answer is the number under which the
 * guild keeps the picture, because a file is fetched and judged before the session hears of it.
 */
public record PictureField<S>(String key, String texts) implements Chosen<S> {

    /** Throws {@link IllegalArgumentException} for a key by which its picture would not be found. */
    public PictureField {
        if (!key.endsWith(Answers.PICTURE)) {
            throw new IllegalArgumentException("The key of a picture ends with " + Answers.PICTURE + ": " + key);
        }
    }

    public Optional<PictureId> value(Answers answers) {
        return answers.one(key).flatMap(OwnNumber::read).map(PictureId::new);
    }

    /** The answer that shows it. */
    public Answers holding(PictureId picture) {
        return Answers.of(key, Integer.toString(picture.number()));
    }

    @Override
    public Control control(Answers answers, S context) {
        var form = new PictureFields(key).form(Phrase.of(texts + ".label"));
        return new Picture(key, form, value(answers));
    }

    @Override
    public Reading read(Answers input, Answers before, S context) {
        if (input.says(key, Picture.NONE)) {
            return new Reading.Taken(Answers.NONE.with(key, List.of()));
        }
        return value(input)
                .<Reading>map(picture -> new Reading.Taken(holding(picture)))
                .orElseGet(() -> Reading.rejected(Phrase.of("wizard.picture.nothing")));
    }

    @Override
    public Optional<Phrase> problem(Answers answers, S context) {
        return Optional.empty();
    }

    @Override
    public Optional<Phrase> summary(Answers answers, S context) {
        return value(answers).map(picture -> Phrase.of(texts + ".set"));
    }
}
