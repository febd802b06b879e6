package racemanager.vehicle.wizard;

import java.util.List;
import java.util.Optional;
import racemanager.access.Access;
import racemanager.access.BotModule;
import racemanager.kernel.OwnNumber;
import racemanager.kernel.Phrase;
import racemanager.vehicle.VehicleList;
import racemanager.vehicle.VehicleList.Content;
import racemanager.wizard.Answers;
import racemanager.wizard.Ending;
import racemanager.wizard.WizardKind;
import racemanager.wizard.WizardPage;

/** The wizard that makes a vehicle list, or changes one; name and cars are typed in one form. */
public final class VehicleWizard {

    public static final String ID = "vehicles";

    private static final String LIST = "list";

    public static final WizardKind<VehicleWizardContext> KIND = new WizardKind<>(
            ID,
            Access.to(BotModule.VEHICLES),
            VehicleWizardContext.class,
            List.of(WizardPage.of(NameStep.STEP, CarsStep.STEP)),
            VehicleWizard::suggested,
            (answers, context) -> changed(answers).isPresent(),
            answers -> List.of(new Ending("save", Phrase.of("wizard.vehicles.save"))));

    /** Begins with this list, to change it. */
    public static Answers changing(VehicleList list) {
        return Answers.of(LIST, Integer.toString(list.number()));
    }

    /** The number of the list that is changed; nothing for a new one. */
    public static Optional<Integer> changed(Answers answers) {
        return answers.one(LIST).flatMap(OwnNumber::read);
    }

    /** The list as answered; empty while something is missing. */
    public static Optional<Content> content(Answers answers) {
        return NameStep.name(answers)
                .flatMap(name -> CarsStep.vehicles(answers)
                        .map(vehicles -> new Content(
                                name, NameStep.description(answers), CarsStep.simulator(answers), vehicles)));
    }

    private static Answers suggested(Answers known, VehicleWizardContext context) {
        return changed(known)
                .flatMap(context.lists()::byNumber)
                .map(list -> NameStep.suggesting(list.content()).and(CarsStep.suggesting(list.content())))
                .orElseGet(() -> context.simulator().map(CarsStep::suggesting).orElse(Answers.NONE));
    }

    private VehicleWizard() {}
}
