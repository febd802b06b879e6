package racemanager.event.wizard;

import java.util.Optional;
import racemanager.kernel.HttpsLink;
import racemanager.kernel.Phrase;
import racemanager.wizard.Answers;
import racemanager.wizard.Reading;
import racemanager.wizard.field.TextField;

/** A link that may be left out. */
record LinkField(TextField<EventWizardContext> text) {

    static LinkField of(String key, String texts) {
        return new LinkField(TextField.line(key, texts, 0, HttpsLink.LONGEST));
    }

    Optional<HttpsLink> value(Answers answers) {
        return text.value(answers).flatMap(HttpsLink::read);
    }

    /** What was said elsewhere than in its form. */
    Reading reading(String typed) {
        var reading = text.reading(typed);
        return reading instanceof Reading.Taken taken
                ? unreadable(taken.answers()).map(Reading::rejected).orElse(reading)
                : reading;
    }

    /** Why what was typed is no link that others could open. */
    Optional<Phrase> unreadable(Answers answers) {
        return text.value(answers)
                .filter(typed -> HttpsLink.read(typed).isEmpty())
                .map(typed -> Phrase.of("wizard.event.link").with("typed", typed));
    }
}
