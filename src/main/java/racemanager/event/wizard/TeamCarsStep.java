package racemanager.event.wizard;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import racemanager.event.EventPlan;
import racemanager.event.TeamCars;
import racemanager.form.SelectOption;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.wizard.Answers;
import racemanager.wizard.Prompt;
import racemanager.wizard.Reading;
import racemanager.wizard.Step;
import racemanager.wizard.field.ChoiceField;
import racemanager.wizard.field.FieldStep;
import racemanager.wizard.field.ToggleField;

/** Whether several drivers share a car, how many, and until when they may change. */
final class TeamCarsStep {

    private static final String TEXTS = "wizard.event.team_cars";
    private static final String SECTION = "team_cars";
    private static final String USUALLY = "4";
    private static final List<Integer> UNTIL = List.of(0, 15, 30, 60, 120, 360, 720, 1440, 2880);
    private static final String USUALLY_UNTIL = "60";

    private static final ToggleField<EventWizardContext> SHARED = new ToggleField<>(SECTION, TEXTS);
    private static final ChoiceField<EventWizardContext> MOST =
            new ChoiceField<>("team_cars_most", TEXTS + ".most", context -> counts());
    private static final ChoiceField<EventWizardContext> FIXED =
            new ChoiceField<>("team_cars_until", TEXTS + ".until", context -> times());

    static final Step<EventWizardContext> STEP =
            new Step<>(SECTION, TeamCarsStep::prompt, TeamCarsStep::read, TeamCarsStep::problem, TeamCarsStep::summary);

    /** Empty where each drives alone. */
    static Optional<TeamCars> teamCars(Answers answers) {
        return Optional.of(preset(answers))
                .filter(SHARED::isOn)
                .map(all -> new TeamCars(number(MOST, all), Duration.ofMinutes(number(FIXED, all))));
    }

    static Answers answers(EventPlan plan) {
        var cars = plan.details().teamCars();
        return SHARED.set(cars.isPresent())
                .and(cars.map(each -> MOST.holding(Integer.toString(each.mostDrivers()))
                                .and(FIXED.holding(
                                        Long.toString(each.lineUpUntil().toMinutes()))))
                        .orElse(Answers.NONE));
    }

    /** A time that is not offered here is as usual. */
    static void read(EventFile file) {
        if (!file.says(SECTION + ".most_drivers") && !file.says(SECTION + ".line_up_minutes")) return;
        var answers = SHARED.set(true);
        var most = file.one(SECTION + ".most_drivers").orElse(USUALLY);
        if (words(counts()).contains(most)) {
            answers = answers.and(MOST.holding(most));
        } else {
            file.object(SECTION + ".most_drivers", EventFile.number(TeamCars.FEWEST_DRIVERS, TeamCars.MOST_DRIVERS));
        }
        var until = file.one(SECTION + ".line_up_minutes").orElse(USUALLY_UNTIL);
        if (words(times()).contains(until)) {
            answers = answers.and(FIXED.holding(until));
        } else {
            file.leave(SECTION);
        }
        file.take(answers);
    }

    private static Prompt prompt(Answers answers, EventWizardContext context) {
        return fields(answers).prompt(preset(answers), context);
    }

    private static Reading read(String control, Answers input, Answers before, EventWizardContext context) {
        return fields(before.and(input)).read(control, input, before, context);
    }

    private static Step<EventWizardContext> fields(Answers answers) {
        var step = SHARED.isOn(answers)
                ? FieldStep.of(SECTION, TEXTS, SHARED, MOST, FIXED)
                : FieldStep.<EventWizardContext>of(SECTION, TEXTS, SHARED);
        return step.step();
    }

    private static Answers preset(Answers answers) {
        return MOST.holding(USUALLY).and(FIXED.holding(USUALLY_UNTIL)).and(answers);
    }

    /** Teams part the drivers of an event; a car that they share has a team of its own. */
    private static Optional<Phrase> problem(Answers answers, EventWizardContext context) {
        return SHARED.isOn(answers) && TeamsStep.teams(answers).isPresent()
                ? Optional.of(Phrase.of(TEXTS + ".teams"))
                : Optional.empty();
    }

    private static Optional<Phrase> summary(Answers answers, EventWizardContext context) {
        return teamCars(answers)
                .map(cars -> Phrase.of(TEXTS + ".summary")
                        .with("most", cars.mostDrivers())
                        .with("until", ahead(cars.lineUpUntil().toMinutes())));
    }

    private static int number(ChoiceField<EventWizardContext> field, Answers answers) {
        return field.value(answers).flatMap(PlainText::number).orElseThrow();
    }

    private static List<String> words(List<SelectOption> options) {
        return options.stream().map(SelectOption::value).toList();
    }

    private static List<SelectOption> counts() {
        return IntStream.rangeClosed(TeamCars.FEWEST_DRIVERS, TeamCars.MOST_DRIVERS)
                .mapToObj(count -> SelectOption.of(
                        Integer.toString(count), Phrase.of(TEXTS + ".count").with("count", count), false))
                .toList();
    }

    private static List<SelectOption> times() {
        return UNTIL.stream()
                .map(minutes -> SelectOption.of(Integer.toString(minutes), ahead(minutes), false))
                .toList();
    }

    private static Phrase ahead(long minutes) {
        return Phrase.of("wizard.event.check_in.ahead")
                .with("hours", minutes / 60)
                .with("minutes", minutes % 60);
    }

    private TeamCarsStep() {}
}
