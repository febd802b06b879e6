package racemanager.event.wizard;

import java.util.List;
import java.util.Optional;
import racemanager.kernel.Decision;
import racemanager.kernel.Phrase;
import racemanager.vehicle.CarList;
import racemanager.wizard.Answers;
import racemanager.wizard.Control.Blank;
import racemanager.wizard.Control.Form;
import racemanager.wizard.Prompt;
import racemanager.wizard.Reading;
import racemanager.wizard.Step;

/** The cars that may be driven, typed with commas between them. */
final class CarsStep {

    private static final String CARS = "cars";
    private static final int MOST_TYPED = 2_000;

    static final Step<Surroundings> STEP =
            new Step<>(CARS, CarsStep::prompt, CarsStep::read, CarsStep::problem, CarsStep::summary);

    static Optional<CarList> cars(Answers answers) {
        var names = answers.all(CARS);
        return names.isEmpty() ? Optional.empty() : Optional.of(new CarList(names));
    }

    private static Prompt prompt(Answers answers, Surroundings around) {
        var typed = cars(answers).map(CarList::text).orElse("");
        var blank = new Blank(CARS, Phrase.of("wizard.event.cars.label"), typed, true, MOST_TYPED, true);
        return new Prompt(
                List.of(Phrase.of("wizard.event.cars.text").with("most", CarList.MOST_CARS)),
                List.of(new Form(
                        CARS, Phrase.of("wizard.event.cars.button"), Phrase.of("wizard.event.cars"), List.of(blank))));
    }

    private static Reading read(String control, Answers input, Answers before, Surroundings around) {
        return switch (CarList.read(input.one(CARS).orElse(""))) {
            case Decision.Refused<CarList> refused -> Reading.rejected(refused.reason());
            case Decision.Accepted<CarList> read ->
                new Reading.Taken(
                        Answers.NONE.with(CARS, read.facts().getFirst().names()));
        };
    }

    private static Optional<Phrase> problem(Answers answers, Surroundings around) {
        return cars(answers).isPresent() ? Optional.empty() : Optional.of(Phrase.of("wizard.event.cars.missing"));
    }

    private static Optional<Phrase> summary(Answers answers, Surroundings around) {
        return cars(answers)
                .map(cars -> Phrase.of("wizard.event.cars.summary")
                        .with("count", cars.names().size())
                        .with("cars", cars.text()));
    }

    private CarsStep() {}
}
