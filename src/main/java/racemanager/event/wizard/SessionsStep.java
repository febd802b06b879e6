package racemanager.event.wizard;

import java.util.ArrayList;
import java.util.Optional;
import racemanager.event.EventDetails.Sessions;
import racemanager.event.EventPlan;
import racemanager.event.RaceLength;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.wizard.Answers;
import racemanager.wizard.Reading;
import racemanager.wizard.Step;
import racemanager.wizard.field.FieldStep;
import racemanager.wizard.field.TextField;

/** How long practice, qualifying and race are, and under which conditions. */
final class SessionsStep {

    private static final String TEXTS = "wizard.event.sessions";
    private static final int LONGEST_LENGTH = 20;
    private static final int LONGEST_CONDITIONS = 300;
    private static final int LONGEST_SUMMARY = 120;

    private static final TextField<EventWizardContext> PRACTICE = length("practice");
    private static final TextField<EventWizardContext> QUALIFYING = length("qualifying");
    private static final TextField<EventWizardContext> RACE = length("race");
    private static final TextField<EventWizardContext> CONDITIONS =
            TextField.paragraph("conditions", "wizard.event.conditions", 0, LONGEST_CONDITIONS);

    static final Step<EventWizardContext> STEP = FieldStep.of("sessions", TEXTS, PRACTICE, QUALIFYING, RACE, CONDITIONS)
            .refusing((answers, context) -> unreadable(answers))
            .telling(SessionsStep::summary)
            .step();

    private static TextField<EventWizardContext> length(String key) {
        return TextField.line(key, "wizard.event." + key, 0, LONGEST_LENGTH);
    }

    static Sessions sessions(Answers answers) {
        return new Sessions(
                PRACTICE.value(answers).flatMap(RaceLength::minutes),
                QUALIFYING.value(answers).flatMap(RaceLength::minutes),
                RACE.value(answers).flatMap(RaceLength::read),
                CONDITIONS.value(answers));
    }

    private static Optional<Phrase> unreadable(Answers answers) {
        return unreadable(
                        PRACTICE.value(answers)
                                .filter(typed -> RaceLength.minutes(typed).isEmpty()),
                        ".minutes")
                .or(() -> unreadable(
                        QUALIFYING
                                .value(answers)
                                .filter(typed -> RaceLength.minutes(typed).isEmpty()),
                        ".minutes"))
                .or(() -> unreadable(
                        RACE.value(answers)
                                .filter(typed -> RaceLength.read(typed).isEmpty()),
                        ".race"));
    }

    private static Optional<Phrase> unreadable(Optional<String> typed, String key) {
        return typed.map(text -> Phrase.of(TEXTS + key).with("typed", text));
    }

    private static Optional<Phrase> summary(Answers answers, EventWizardContext context) {
        var sessions = sessions(answers);
        var parts = new ArrayList<>(sessions.words());
        sessions.conditions()
                .ifPresent(text -> parts.add(Phrase.verbatim(PlainText.cut(PlainText.line(text), LONGEST_SUMMARY))));
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Phrase.of("wizard.parts").with("parts", new Phrase.Argument.Several(parts)));
    }

    static Answers answers(EventPlan plan) {
        var sessions = plan.details().sessions();
        return PRACTICE.holding(sessions.practice().map(Object::toString).orElse(""))
                .and(QUALIFYING.holding(
                        sessions.qualifying().map(Object::toString).orElse("")))
                .and(RACE.holding(sessions.race().map(SessionsStep::typed).orElse("")))
                .and(CONDITIONS.holding(sessions.conditions().orElse("")));
    }

    static void read(EventFile file) {
        file.take("sessions.practice_minutes", typed -> checked(PRACTICE, typed));
        file.take("sessions.qualifying_minutes", typed -> checked(QUALIFYING, typed));
        file.take("sessions.race_minutes", typed -> checked(RACE, typed + " min"));
        file.take("sessions.race_laps", typed -> checked(RACE, typed + " laps"));
        if (file.says("sessions.race_minutes") && file.says("sessions.race_laps")) {
            file.object("sessions.race_laps", EventFile.differs("sessions.race_minutes"));
        }
        file.take("sessions.conditions", CONDITIONS::reading);
    }

    private static Reading checked(TextField<EventWizardContext> field, String typed) {
        var reading = field.reading(typed);
        return reading instanceof Reading.Taken taken
                ? unreadable(taken.answers()).map(Reading::rejected).orElse(reading)
                : reading;
    }

    private static String typed(RaceLength length) {
        return length.amount() + (length.unit() == RaceLength.Unit.LAPS ? " laps" : " min");
    }

    private SessionsStep() {}
}
