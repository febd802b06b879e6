package racemanager.event.wizard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.event.EventPlan;
import racemanager.event.EventPlan.Capacity;
import racemanager.event.team.TeamPlan;
import racemanager.event.team.Teams;
import racemanager.form.SelectOption;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Several;
import racemanager.kernel.PlainText;
import racemanager.wizard.Answers;
import racemanager.wizard.Prompt;
import racemanager.wizard.Reading;
import racemanager.wizard.Step;
import racemanager.wizard.field.ChoiceField;
import racemanager.wizard.field.FieldStep;
import racemanager.wizard.field.TextField;

/** Into how many teams the drivers are parted, and what the teams are called. */
final class TeamsStep {

    private static final String TEXTS = "wizard.event.teams";
    private static final String TEAMS = "teams";
    private static final String NO_TEAMS = "0";
    private static final int LONGEST_NAMES = 2_000;
    private static final int LONGEST_SUMMARY = 120;

    private static final TextField<EventWizardContext> NAMES =
            TextField.paragraph("team_names", TEXTS + ".names", 0, LONGEST_NAMES);

    static final Step<EventWizardContext> STEP =
            new Step<>("teams", TeamsStep::prompt, TeamsStep::read, TeamsStep::problem, TeamsStep::summary);

    /** Empty where drivers are on their own. */
    static Optional<Teams> teams(Answers answers) {
        return count(answers).map(count -> new Teams(count, names(answers)));
    }

    static Answers answers(EventPlan plan) {
        var teams = plan.details().teams();
        return Answers.of(
                        TEAMS,
                        teams.map(chosen -> Integer.toString(chosen.count())).orElse(NO_TEAMS))
                .and(NAMES.holding(String.join("\n", teams.map(Teams::names).orElse(List.of()))));
    }

    /** A team without a name has an empty one; those behind it have none either, as {@link Teams} keeps them. */
    static void read(EventFile file) {
        var said = file.all(TEAMS).stream().map(PlainText::line).toList();
        if (said.isEmpty()) return;
        if (said.size() < 2 || said.size() > TeamPlan.MOST_TEAMS) {
            file.object(TEAMS, Phrase.of(TEXTS + ".count").with("most", TeamPlan.MOST_TEAMS));
            return;
        }
        var names = said.stream().takeWhile(name -> !name.isEmpty()).toList();
        if (said.stream().skip(names.size()).anyMatch(name -> !name.isEmpty())) {
            file.object(TEAMS, Phrase.of(TEXTS + ".gap"));
        }
        var answers = Answers.of(TEAMS, Integer.toString(said.size())).and(NAMES.holding(String.join("\n", names)));
        objections(answers).forEach(objection -> file.object(TEAMS, objection));
        file.take(answers);
    }

    private static Prompt prompt(Answers answers, EventWizardContext context) {
        return fields(answers, context).prompt(preset(answers), context);
    }

    private static Reading read(String control, Answers input, Answers before, EventWizardContext context) {
        var reading = fields(before, context).read(control, input, before, context);
        if (!control.equals(NAMES.key()) || !(reading instanceof Reading.Taken taken)) return reading;
        var objections = objections(before.and(taken.answers()));
        return objections.isEmpty() ? reading : new Reading.Rejected(objections);
    }

    /** Which plans there are depends on how many may drive. */
    private static Step<EventWizardContext> fields(Answers answers, EventWizardContext context) {
        var options = options(drivers(answers, context));
        return FieldStep.of("teams", TEXTS, NAMES, new ChoiceField<>(TEAMS, TEXTS + ".plan", any -> options))
                .saying((all, any) -> text(all))
                .step();
    }

    private static List<SelectOption> options(int drivers) {
        var none = SelectOption.of(NO_TEAMS, Phrase.of(TEXTS + ".none"), false);
        var plans = TeamPlan.all(drivers).stream()
                .map(plan -> SelectOption.of(Integer.toString(plan.teams()), plan.said(), false));
        return Stream.concat(Stream.of(none), plans).toList();
    }

    private static Phrase text(Answers answers) {
        return teams(answers)
                .map(teams -> Phrase.of(TEXTS + ".called").with("names", new Several(teams.said())))
                .orElseGet(() -> Phrase.of(TEXTS + ".text"));
    }

    /** Until somebody says otherwise, there are none. */
    private static Answers preset(Answers answers) {
        return answers.one(TEAMS).isPresent() ? answers : answers.with(TEAMS, NO_TEAMS);
    }

    private static Optional<Integer> count(Answers answers) {
        return answers.one(TEAMS).flatMap(PlainText::number).filter(count -> count > 0 && count <= TeamPlan.MOST_TEAMS);
    }

    private static List<String> names(Answers answers) {
        return NAMES.value(answers).stream()
                .flatMap(String::lines)
                .map(PlainText::line)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static int drivers(Answers answers, EventWizardContext context) {
        return CapacityStep.capacity(answers, context).map(Capacity::maxDrivers).orElse(0);
    }

    private static Optional<Phrase> problem(Answers answers, EventWizardContext context) {
        if (count(answers).isEmpty()) return Optional.empty();
        var drivers = drivers(answers, context);
        return count(answers)
                .filter(count -> TeamPlan.of(count, drivers).isEmpty())
                .map(count -> Phrase.of(TEXTS + ".no_plan").with("teams", count).with("drivers", drivers))
                .or(() -> objections(answers).stream().findFirst());
    }

    private static List<Phrase> objections(Answers answers) {
        var names = names(answers);
        var problems = new ArrayList<Phrase>();
        count(answers)
                .filter(count -> count < names.size())
                .ifPresent(count -> problems.add(Phrase.of(TEXTS + ".too_many_names")
                        .with("names", names.size())
                        .with("teams", count)));
        names.stream()
                .filter(name -> name.length() > Teams.LONGEST_NAME)
                .forEach(name -> problems.add(Phrase.of(TEXTS + ".name_length")
                        .with("name", PlainText.cut(name, Teams.LONGEST_NAME))
                        .with("most", Teams.LONGEST_NAME)));
        var seen = new HashSet<String>();
        names.stream()
                .filter(name -> !seen.add(PlainText.likeness(name)))
                .forEach(name -> problems.add(
                        Phrase.of(TEXTS + ".name_twice").with("name", PlainText.cut(name, Teams.LONGEST_NAME))));
        return problems;
    }

    private static Optional<Phrase> summary(Answers answers, EventWizardContext context) {
        return count(answers)
                .flatMap(count -> TeamPlan.of(count, drivers(answers, context)))
                .map(plan -> {
                    var parts = new ArrayList<Phrase>();
                    parts.add(plan.said());
                    var names = String.join(", ", names(answers));
                    if (!names.isEmpty()) parts.add(Phrase.verbatim(PlainText.cut(names, LONGEST_SUMMARY)));
                    return Phrase.of("wizard.parts").with("parts", new Several(parts));
                });
    }

    private TeamsStep() {}
}
