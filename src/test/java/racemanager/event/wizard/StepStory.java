package racemanager.event.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import racemanager.form.SelectOption;
import racemanager.kernel.Phrase;
import racemanager.wizard.Answers;
import racemanager.wizard.Control;
import racemanager.wizard.Control.Choice;
import racemanager.wizard.Reading;
import racemanager.wizard.Step;

/** One step of the event wizard, given answers and a world; then something is chosen or typed. */
final class StepStory {

    private final Step<EventWizardContext> step;
    private Answers answers;
    private EventWizardContext around = RaceNight.around();

    private StepStory(Step<EventWizardContext> step, Answers answers) {
        this.step = step;
        this.answers = answers;
    }

    /** Before anything was answered, with what is suggested. */
    static StepStory fresh(Step<EventWizardContext> step) {
        return new StepStory(step, EventWizard.suggested(Answers.NONE, RaceNight.around()));
    }

    /** With every step answered. */
    static StepStory answered(Step<EventWizardContext> step) {
        return new StepStory(step, RaceNight.answers());
    }

    StepStory in(EventWizardContext world) {
        around = world;
        return this;
    }

    StepStory gives(String control, String value) {
        return gives(control, Answers.of(control, value));
    }

    StepStory gives(String control, Answers input) {
        switch (step.read(control, input, answers, around)) {
            case Reading.Taken taken -> answers = answers.and(taken.answers());
            case Reading.Rejected rejected ->
                throw new AssertionError(
                        "rejected: " + rejected.reasons().getFirst().key());
        }
        return this;
    }

    StepStory knowing(String field, String value) {
        answers = answers.with(field, value);
        return this;
    }

    StepStory knowing(Answers all) {
        answers = all;
        return this;
    }

    StepStory rejects(String control, String value, String key) {
        return rejects(control, Answers.of(control, value), key);
    }

    StepStory rejects(String control, Answers input, String key) {
        assertThat(step.read(control, input, answers, around))
                .isInstanceOfSatisfying(
                        Reading.Rejected.class,
                        rejected ->
                                assertThat(rejected.reasons().getFirst().key()).isEqualTo(key));
        return this;
    }

    StepStory lacks(String key) {
        assertThat(step.problem(answers, around)).map(Phrase::key).contains(key);
        return this;
    }

    StepStory isDone() {
        assertThat(step.problem(answers, around)).isEmpty();
        return this;
    }

    Optional<String> one(String field) {
        return answers.one(field);
    }

    Answers answers() {
        return answers;
    }

    EventWizardContext around() {
        return around;
    }

    Optional<Phrase> summary() {
        return step.summary(answers, around);
    }

    /** The keys of what the step says. */
    List<String> lines() {
        return step.prompt(answers, around).lines().stream().map(Phrase::key).toList();
    }

    List<Control> controls() {
        return step.prompt(answers, around).controls();
    }

    List<String> offers(String field) {
        return options(field)
                .map(options -> options.stream().map(SelectOption::value).toList())
                .orElseThrow(() -> new AssertionError("there is no list " + field));
    }

    Optional<List<SelectOption>> options(String field) {
        return controls().stream()
                .filter(control -> control instanceof Choice && control.field().equals(field))
                .map(control -> ((Choice) control).options())
                .findFirst();
    }
}
