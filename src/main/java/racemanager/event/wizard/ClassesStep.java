package racemanager.event.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import racemanager.event.EventPlan;
import racemanager.event.EventPlan.Capacity;
import racemanager.event.carclass.CarClass;
import racemanager.event.carclass.CarClasses;
import racemanager.event.carclass.ClassLines;
import racemanager.event.carclass.NumberRange;
import racemanager.form.FormField.Text;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Several;
import racemanager.kernel.PlainText;
import racemanager.setting.NumberRule;
import racemanager.wizard.Answers;
import racemanager.wizard.Control.FormButton;
import racemanager.wizard.Prompt;
import racemanager.wizard.Reading;
import racemanager.wizard.Step;

/** In which classes the cars race, and how many places each has: one text with a line a class, empty for none. */
final class ClassesStep {

    private static final String CLASSES = "classes";
    private static final String TEXTS = "wizard.event.classes";
    private static final int MOST_TYPED = 2_000;

    static final Step<EventWizardContext> STEP =
            new Step<>(CLASSES, ClassesStep::prompt, ClassesStep::read, ClassesStep::problem, ClassesStep::summary);

    /** Empty where all race in one. */
    static Optional<CarClasses> classes(Answers answers, EventWizardContext context) {
        return typed(answers)
                .flatMap(text -> parsed(text, answers, context) instanceof Parsed.Read<CarClasses> read
                        ? Optional.of(read.value())
                        : Optional.empty());
    }

    static Answers answers(EventPlan plan) {
        return plan.details()
                .classes()
                .map(classes -> Answers.of(CLASSES, ClassLines.text(classes, plan.cars())))
                .orElseGet(() -> Answers.NONE.with(CLASSES, List.of()));
    }

    /** Whether they fit the cars and places is seen by the step itself, whichever of them the guild keeps. */
    static void read(EventFile file) {
        var lines = String.join("\n", file.all(CLASSES));
        if (lines.length() > MOST_TYPED) {
            file.leave(CLASSES);
        } else if (!lines.isEmpty()) {
            file.take(Answers.of(CLASSES, lines));
        }
    }

    private static Optional<String> typed(Answers answers) {
        return answers.one(CLASSES).filter(text -> !text.isEmpty());
    }

    private static Parsed<CarClasses> parsed(String text, Answers answers, EventWizardContext context) {
        var cars = CarsStep.cars(answers);
        var drivers = CapacityStep.capacity(answers, context).map(Capacity::maxDrivers);
        return cars.isPresent() && drivers.isPresent()
                ? ClassLines.read(text, cars.get(), drivers.get(), numbers(answers, context))
                : Parsed.rejected(Phrase.of(TEXTS + ".too_early"));
    }

    private static NumberRange numbers(Answers answers, EventWizardContext context) {
        var rule = EventNumbers.of(answers, context).orElse(NumberRule.ANY);
        return new NumberRange(rule.lowest(), rule.highest());
    }

    private static Prompt prompt(Answers answers, EventWizardContext context) {
        var field = Text.paragraph(CLASSES, Phrase.of(TEXTS + ".label"), MOST_TYPED)
                .optional()
                .hinting(Phrase.of(TEXTS + ".hint"))
                .holding(typed(answers).orElse(""));
        var line = said(answers, context)
                .map(classes -> Phrase.of(TEXTS + ".called").with("classes", new Several(classes)))
                .orElseGet(() -> Phrase.of(TEXTS + ".text"));
        return new Prompt(
                List.of(line, Phrase.of(TEXTS + ".how")),
                List.of(FormButton.of(CLASSES, Phrase.of(TEXTS + ".button"), Phrase.of(TEXTS), field)));
    }

    /** What was typed is kept as it is, also the short names of cars. */
    private static Reading read(String control, Answers input, Answers before, EventWizardContext context) {
        var text = PlainText.paragraph(input.one(CLASSES).orElse(""));
        if (text.isEmpty()) return new Reading.Taken(Answers.NONE.with(CLASSES, List.of()));
        return parsed(text, before, context) instanceof Parsed.Rejected<CarClasses> rejected
                ? new Reading.Rejected(rejected.problems())
                : Reading.taken(CLASSES, text);
    }

    private static Optional<Phrase> problem(Answers answers, EventWizardContext context) {
        return typed(answers)
                .flatMap(text -> parsed(text, answers, context) instanceof Parsed.Rejected<CarClasses> rejected
                        ? Optional.of(rejected.problems().getFirst())
                        : Optional.empty());
    }

    private static Optional<Phrase> summary(Answers answers, EventWizardContext context) {
        return said(answers, context).map(parts -> Phrase.of("wizard.parts").with("parts", new Several(parts)));
    }

    /** Each class with its places, and how many places of the grid are in none. */
    private static Optional<List<Phrase>> said(Answers answers, EventWizardContext context) {
        return classes(answers, context).map(classes -> {
            var parts = new ArrayList<Phrase>();
            classes.all().stream().map(ClassesStep::said).forEach(parts::add);
            CapacityStep.capacity(answers, context)
                    .map(capacity -> capacity.maxDrivers() - classes.places())
                    .filter(left -> left > 0)
                    .ifPresent(left -> parts.add(Phrase.of(TEXTS + ".left").with("places", left)));
            return parts;
        });
    }

    private static Phrase said(CarClass its) {
        return Phrase.of(TEXTS + ".class").with("class", its.name()).with("places", its.places());
    }

    private ClassesStep() {}
}
