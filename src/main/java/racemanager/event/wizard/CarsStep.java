package racemanager.event.wizard;

import java.util.List;
import java.util.Optional;
import racemanager.form.FormField.Text;
import racemanager.kernel.Decision;
import racemanager.kernel.Phrase;
import racemanager.vehicle.CarList;
import racemanager.wizard.Answers;
import racemanager.wizard.Control.FormButton;
import racemanager.wizard.Prompt;
import racemanager.wizard.Reading;
import racemanager.wizard.Step;

/** The cars that may be driven, typed with commas between them. */
final class CarsStep {

    private static final String CARS = "cars";
    private static final String TEXTS = "wizard.event.cars";
    private static final int MOST_TYPED = 2_000;

    static final Step<EventWizardContext> STEP =
            new Step<>(CARS, CarsStep::prompt, CarsStep::read, CarsStep::problem, CarsStep::summary);

    static Optional<CarList> cars(Answers answers) {
        var names = answers.all(CARS);
        return names.isEmpty() ? Optional.empty() : Optional.of(new CarList(names));
    }

    private static Prompt prompt(Answers answers, EventWizardContext context) {
        var field = Text.paragraph(CARS, Phrase.of(TEXTS + ".label"), MOST_TYPED)
                .holding(cars(answers).map(CarList::text).orElse(""));
        return new Prompt(
                List.of(Phrase.of(TEXTS + ".text").with("most", CarList.MOST_CARS)),
                List.of(FormButton.of(CARS, Phrase.of(TEXTS + ".button"), Phrase.of(TEXTS), field)));
    }

    private static Reading read(String control, Answers input, Answers before, EventWizardContext context) {
        return switch (CarList.read(input.one(CARS).orElse(""))) {
            case Decision.Refused<CarList> refused -> Reading.rejected(refused.reason());
            case Decision.Accepted<CarList> read ->
                new Reading.Taken(
                        Answers.NONE.with(CARS, read.facts().getFirst().names()));
        };
    }

    private static Optional<Phrase> problem(Answers answers, EventWizardContext context) {
        return cars(answers).isPresent() ? Optional.empty() : Optional.of(Phrase.of(TEXTS + ".missing"));
    }

    private static Optional<Phrase> summary(Answers answers, EventWizardContext context) {
        return cars(answers)
                .map(cars -> Phrase.of(TEXTS + ".summary")
                        .with("count", cars.names().size())
                        .with("cars", cars.text()));
    }

    private CarsStep() {}
}
