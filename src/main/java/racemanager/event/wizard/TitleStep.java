package racemanager.event.wizard;

import java.util.List;
import java.util.Optional;
import racemanager.event.EventPlan;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.wizard.Answers;
import racemanager.wizard.Control.Blank;
import racemanager.wizard.Control.Form;
import racemanager.wizard.Prompt;
import racemanager.wizard.Reading;
import racemanager.wizard.Step;

/** The event's title, 3 to 100 characters, which with its date is unique in the guild. */
final class TitleStep {

    private static final String TITLE = "title";
    private static final int SHORTEST = 3;
    private static final int LONGEST = 100;

    static final Step<Surroundings> STEP =
            new Step<>(TITLE, TitleStep::prompt, TitleStep::read, TitleStep::problem, TitleStep::summary);

    static Optional<String> title(Answers answers) {
        return answers.one(TITLE);
    }

    private static Prompt prompt(Answers answers, Surroundings around) {
        var blank = Blank.line(
                TITLE, Phrase.of("wizard.event.title.label"), title(answers).orElse(""), LONGEST);
        return new Prompt(
                List.of(Phrase.of("wizard.event.title.text").with("most", LONGEST)),
                List.of(new Form(
                        TITLE,
                        Phrase.of("wizard.event.title.button"),
                        Phrase.of("wizard.event.title"),
                        List.of(blank))));
    }

    private static Reading read(String control, Answers input, Answers before, Surroundings around) {
        var title = PlainText.line(input.one(TITLE).orElse(""));
        return title.length() < SHORTEST || title.length() > LONGEST
                ? Reading.rejected(Phrase.of("wizard.event.title.length")
                        .with("least", SHORTEST)
                        .with("most", LONGEST))
                : Reading.taken(TITLE, title);
    }

    private static Optional<Phrase> problem(Answers answers, Surroundings around) {
        return title(answers).isEmpty() ? Optional.of(Phrase.of("wizard.event.title.missing")) : taken(answers, around);
    }

    /** Why this title cannot be used on this date; asked here and at the date, whichever is answered last. */
    static Optional<Phrase> taken(Answers answers, Surroundings around) {
        return title(answers)
                .flatMap(title -> DateStep.timing(answers)
                        .filter(timing -> around.takenKeys().contains(EventPlan.uniqueKey(title, timing.date())))
                        .map(timing -> Phrase.of("event.title_taken").with("title", title)));
    }

    private static Optional<Phrase> summary(Answers answers, Surroundings around) {
        return title(answers).map(title -> Phrase.of("verbatim").with("text", title));
    }

    private TitleStep() {}
}
