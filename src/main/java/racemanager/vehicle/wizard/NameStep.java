package racemanager.vehicle.wizard;

import java.util.Optional;
import racemanager.kernel.Phrase;
import racemanager.vehicle.VehicleList;
import racemanager.vehicle.VehicleList.Content;
import racemanager.wizard.Answers;
import racemanager.wizard.Step;
import racemanager.wizard.field.FieldStep;
import racemanager.wizard.field.TextField;

/** The name of the list, which no other list of the guild has, and a line about it. */
final class NameStep {

    private static final String TEXTS = "wizard.vehicles.name";

    private static final TextField<VehicleWizardContext> NAME =
            TextField.line("name", TEXTS, VehicleList.SHORTEST_NAME, VehicleList.LONGEST_NAME);
    private static final TextField<VehicleWizardContext> DESCRIPTION =
            TextField.line("description", "wizard.vehicles.description", 0, VehicleList.LONGEST_DESCRIPTION);

    static final Step<VehicleWizardContext> STEP = FieldStep.of("name", TEXTS, NAME, DESCRIPTION)
            .refusing(NameStep::taken)
            .step();

    static Optional<String> name(Answers answers) {
        return NAME.value(answers);
    }

    static Optional<String> description(Answers answers) {
        return DESCRIPTION.value(answers);
    }

    static Answers suggesting(Content content) {
        return NAME.holding(content.name())
                .and(content.description().map(DESCRIPTION::holding).orElse(Answers.NONE));
    }

    private static Optional<Phrase> taken(Answers answers, VehicleWizardContext context) {
        var own = VehicleWizard.changed(answers);
        return name(answers)
                .flatMap(context.lists()::named)
                .filter(list -> own.isEmpty() || own.get() != list.number())
                .map(list -> Phrase.of("vehicles.exists").with("list", list.name()));
    }

    private NameStep() {}
}
