package racemanager.wizard.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import racemanager.form.Form;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Several;
import racemanager.wizard.Answers;
import racemanager.wizard.Control;
import racemanager.wizard.Control.FormButton;
import racemanager.wizard.Prompt;
import racemanager.wizard.Reading;
import racemanager.wizard.Step;

/**
 * A step that is made of ready fields. What is typed stands in one form behind a button, what is chosen has its control
 * on the page. Its texts are {@code <texts>} (the heading), {@code .text}, {@code .button}, and those of its fields.
 */
public final class FieldStep<S> {

    private final String id;
    private final String texts;
    private final List<Field<S>> fields;
    private BiFunction<Answers, S, Phrase> line;
    private BiFunction<Answers, S, Optional<Phrase>> check = (answers, context) -> Optional.empty();
    private boolean checksForm;
    private BiFunction<Answers, S, Optional<Phrase>> summary = this::summary;

    private FieldStep(String id, String texts, List<Field<S>> fields) {
        this.id = id;
        this.texts = texts;
        this.fields = fields;
        this.line = (answers, context) -> Phrase.of(texts + ".text");
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // handed on to List.of, which keeps no array
    public static <S> FieldStep<S> of(String id, String texts, Field<S>... fields) {
        return new FieldStep<>(id, texts, List.of(fields));
    }

    /** The line above the controls, where it says more than a fixed text. */
    public FieldStep<S> saying(BiFunction<Answers, S, Phrase> words) {
        line = words;
        return this;
    }

    /** A rule about several fields, or about the world around; asked when each field alone is right. */
    public FieldStep<S> checking(BiFunction<Answers, S, Optional<Phrase>> rule) {
        check = rule;
        return this;
    }

    /** The same, and what is typed is held against it at once, so that the form can be corrected. */
    public FieldStep<S> refusing(BiFunction<Answers, S, Optional<Phrase>> rule) {
        checksForm = true;
        return checking(rule);
    }

    /** The answers in one line, where it is not simply what each field holds. */
    public FieldStep<S> telling(BiFunction<Answers, S, Optional<Phrase>> words) {
        summary = words;
        return this;
    }

    public Step<S> step() {
        return new Step<>(id, this::prompt, this::read, this::problem, summary::apply);
    }

    private Prompt prompt(Answers answers, S context) {
        var controls = new ArrayList<Control>();
        typed().findFirst().ifPresent(first -> controls.add(form(first.key(), answers)));
        fields.forEach(field -> {
            if (field instanceof Chosen<S> chosen) {
                controls.addAll(chosen.controls(answers, context));
            }
        });
        return new Prompt(List.of(line.apply(answers, context)), controls);
    }

    private FormButton form(String name, Answers answers) {
        var formFields = typed().map(field -> field.formField(answers)).toList();
        return new FormButton(name, Phrase.of(texts + ".button"), new Form(Phrase.of(texts), formFields));
    }

    private Stream<Typed<S>> typed() {
        return fields.stream().filter(Typed.class::isInstance).map(field -> (Typed<S>) field);
    }

    private Reading read(String control, Answers input, Answers before, S context) {
        var isForm =
                typed().findFirst().filter(first -> first.key().equals(control)).isPresent();
        var taken = Answers.NONE;
        var problems = new ArrayList<Phrase>();
        for (var field : fields) {
            if (isForm ? field instanceof Typed : field.hears(control)) {
                switch (field.read(input, before, context)) {
                    case Reading.Taken read -> taken = taken.and(read.answers());
                    case Reading.Rejected rejected -> problems.addAll(rejected.reasons());
                }
            }
        }
        if (isForm && checksForm && problems.isEmpty()) {
            check.apply(before.and(taken), context).ifPresent(problems::add);
        }
        return problems.isEmpty() ? new Reading.Taken(taken) : new Reading.Rejected(problems);
    }

    private Optional<Phrase> problem(Answers answers, S context) {
        return fields.stream()
                .flatMap(field -> field.problem(answers, context).stream())
                .findFirst()
                .or(() -> check.apply(answers, context));
    }

    private Optional<Phrase> summary(Answers answers, S context) {
        var parts = fields.stream()
                .flatMap(field -> field.summary(answers, context).stream())
                .toList();
        return switch (parts.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(parts.getFirst());
            default -> Optional.of(Phrase.of("wizard.parts").with("parts", new Several(parts)));
        };
    }
}
