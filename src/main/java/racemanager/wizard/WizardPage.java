package racemanager.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import racemanager.form.Form;
import racemanager.form.FormField;
import racemanager.kernel.Phrase;
import racemanager.wizard.Control.FormButton;

/**
 * Steps that are shown together.
 *
 * @param id the id of its first step
 * @param aside whether it is reached from the review only, because nobody has to answer it
 */
public record WizardPage<S>(String id, List<Step<S>> steps, boolean aside) {

    public WizardPage {
        steps = List.copyOf(steps);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // handed on to List.of, which keeps no array
    public static <S> WizardPage<S> of(Step<S>... steps) {
        return new WizardPage<>(steps[0].id(), List.of(steps), false);
    }

    /** A page that nobody is led through. */
    @SafeVarargs
    @SuppressWarnings("varargs") // handed on to List.of, which keeps no array
    public static <S> WizardPage<S> aside(Step<S>... steps) {
        return new WizardPage<>(steps[0].id(), List.of(steps), true);
    }

    boolean has(String step) {
        return steps.stream().anyMatch(each -> each.id().equals(step));
    }

    Optional<Phrase> problem(Answers answers, S context) {
        return steps.stream()
                .flatMap(step -> step.problem(answers, context).stream())
                .findFirst();
    }

    /** What its steps say and offer, with all that is typed on it in one form where that is possible. */
    Prompt prompt(Answers answers, S context) {
        var lines = new ArrayList<Phrase>();
        var controls = new ArrayList<Control>();
        for (var step : steps) {
            var prompt = step.prompt(answers, context);
            lines.addAll(prompt.lines());
            controls.addAll(prompt.controls());
        }
        return new Prompt(lines, joined(controls));
    }

    private static List<Control> joined(List<Control> controls) {
        var forms = controls.stream()
                .filter(WizardPage::canBeJoined)
                .map(FormButton.class::cast)
                .toList();
        var fields = forms.stream()
                .flatMap(button -> button.form().fields().stream())
                .toList();
        var first = forms.stream().findFirst();
        if (first.isEmpty() || fields.size() > Form.MOST_FIELDS) {
            return controls;
        }
        var rest = controls.stream().filter(control -> !canBeJoined(control));
        var all = new ArrayList<Control>();
        all.add(first.get().with(fields));
        rest.forEach(all::add);
        return all;
    }

    private static boolean canBeJoined(Control control) {
        return control instanceof FormButton button && !button.alone();
    }

    /** What was chosen or typed, read by every step that it is for; all that is wrong is said at once. */
    Reading read(String control, Answers input, Answers before, S context) {
        var taken = Answers.NONE;
        var problems = new ArrayList<Phrase>();
        for (var step : steps) {
            for (var part : step.prompt(before, context).controls()) {
                if (!isFor(part, control, input)) {
                    continue;
                }
                switch (step.read(part.field(), input, before.and(taken), context)) {
                    case Reading.Taken read -> taken = taken.and(read.answers());
                    case Reading.Rejected rejected -> problems.addAll(rejected.reasons());
                }
            }
        }
        return problems.isEmpty() ? new Reading.Taken(taken) : new Reading.Rejected(problems);
    }

    private static boolean isFor(Control part, String control, Answers input) {
        return part.field().equals(control)
                || (part instanceof FormButton button
                        && button.form().fields().stream().map(FormField::name).anyMatch(input.values()::containsKey));
    }
}
