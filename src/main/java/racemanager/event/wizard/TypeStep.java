package racemanager.event.wizard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.event.EventPlan;
import racemanager.event.EventType;
import racemanager.form.SelectOption;
import racemanager.wizard.Answers;
import racemanager.wizard.Step;
import racemanager.wizard.field.ChoiceField;
import racemanager.wizard.field.FieldStep;

/** Whether the race stands alone, or is one of a league's or a tournament's. */
final class TypeStep {

    private static final String KEY = "type";
    private static final String TEXTS = "wizard.event.type";

    private static final ChoiceField<EventWizardContext> TYPE = new ChoiceField<>(KEY, TEXTS, context -> types());

    private static final Step<EventWizardContext> CHOOSING =
            FieldStep.of(KEY, TEXTS, TYPE).step();

    /** Sessions and templates that were kept before it was asked for have no answer: it is a single race. */
    static final Step<EventWizardContext> STEP = new Step<>(
            KEY,
            (answers, context) -> CHOOSING.prompt(preset(answers), context),
            CHOOSING::read,
            (answers, context) -> Optional.empty(),
            (answers, context) -> type(answers).map(EventType::title));

    /** Empty where the race stands alone. */
    static Optional<EventType> type(Answers answers) {
        return TYPE.value(answers).flatMap(EventType::read).filter(type -> type != EventType.SINGLE);
    }

    static Answers answers(EventPlan plan) {
        return TYPE.holding(plan.details().kind().word());
    }

    static void read(EventFile file) {
        var words = Stream.of(EventType.values()).map(EventType::word).toList();
        file.word(KEY, words).ifPresent(word -> file.take(TYPE.holding(word)));
    }

    private static Answers preset(Answers answers) {
        return TYPE.holding(type(answers).orElse(EventType.SINGLE).word());
    }

    private static List<SelectOption> types() {
        return Stream.of(EventType.values())
                .map(type -> SelectOption.of(type.word(), type.title(), false))
                .toList();
    }

    private TypeStep() {}
}
