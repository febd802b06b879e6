package racemanager.event.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import racemanager.event.EventPlan;
import racemanager.form.FormField.Text;
import racemanager.form.SelectOption;
import racemanager.kernel.Decision;
import racemanager.kernel.OwnNumber;
import racemanager.kernel.Phrase;
import racemanager.vehicle.CarList;
import racemanager.vehicle.Vehicle;
import racemanager.vehicle.VehicleList;
import racemanager.wizard.Answers;
import racemanager.wizard.Control;
import racemanager.wizard.Control.FormButton;
import racemanager.wizard.Prompt;
import racemanager.wizard.Reading;
import racemanager.wizard.Step;
import racemanager.wizard.field.ChoiceField;

/** The cars that may be driven: those of a vehicle list, or typed with commas between them. */
final class CarsStep {

    private static final String CARS = "cars";
    private static final String TEXTS = "wizard.event.cars";
    private static final int MOST_TYPED = 4_000;

    private static final ChoiceField<EventWizardContext> LIST = ChoiceField.searchable(
            "car_list",
            "wizard.event.car_list",
            context -> context.vehicles().lists().stream().map(CarsStep::option).toList());

    static final Step<EventWizardContext> STEP =
            new Step<>(CARS, CarsStep::prompt, CarsStep::read, CarsStep::problem, CarsStep::summary);

    private static SelectOption option(VehicleList list) {
        return SelectOption.of(Integer.toString(list.number()), list.name(), false)
                .describedAs(Phrase.of("wizard.event.car_list.option")
                        .with("count", list.vehicles().size()));
    }

    static Optional<CarList> cars(Answers answers) {
        var names = answers.all(CARS);
        return names.isEmpty() ? Optional.empty() : Optional.of(new CarList(names));
    }

    static Answers answers(EventPlan plan) {
        return Answers.NONE.with(CARS, plan.cars().names());
    }

    static void read(EventFile file) {
        if (!file.says(CARS)) return;
        switch (CarList.of(file.all(CARS))) {
            case Decision.Refused<CarList> refused -> file.object(CARS, refused.reason());
            case Decision.Accepted<CarList> read ->
                file.take(Answers.NONE.with(CARS, read.facts().getFirst().names()));
        }
    }

    private static Prompt prompt(Answers answers, EventWizardContext context) {
        var field = Text.paragraph(CARS, Phrase.of(TEXTS + ".label"), MOST_TYPED)
                .holding(cars(answers).map(CarsStep::typed).orElse(""));
        var controls = new ArrayList<Control>();
        controls.add(FormButton.of(CARS, Phrase.of(TEXTS + ".button"), Phrase.of(TEXTS), field));
        if (!context.vehicles().lists().isEmpty()) {
            controls.addAll(LIST.controls(answers, context));
        }
        return new Prompt(List.of(Phrase.of(TEXTS + ".text").with("most", CarList.MOST_CARS)), controls);
    }

    /** As many of them as the form has room for; whoever has more than that takes most of them out. */
    private static String typed(CarList cars) {
        var names = cars.names();
        while (new CarList(names).text().length() > MOST_TYPED) {
            names = names.subList(0, names.size() - 1);
        }
        return new CarList(names).text();
    }

    private static Reading read(String control, Answers input, Answers before, EventWizardContext context) {
        return LIST.hears(control) ? fromList(input, before, context) : typed(input);
    }

    /** All cars of the list; which of them stay is typed. */
    private static Reading fromList(Answers input, Answers before, EventWizardContext context) {
        if (!(LIST.read(input, before, context) instanceof Reading.Taken taken)) {
            return LIST.read(input, before, context);
        }
        return LIST.value(taken.answers())
                .flatMap(OwnNumber::read)
                .flatMap(context.vehicles()::byNumber)
                .<Reading>map(list -> new Reading.Taken(taken.answers().with(CARS, names(list))))
                .orElse(taken);
    }

    private static List<String> names(VehicleList list) {
        return list.vehicles().stream().map(Vehicle::name).toList();
    }

    private static Reading typed(Answers input) {
        return switch (CarList.read(input.one(CARS).orElse(""))) {
            case Decision.Refused<CarList> refused -> Reading.rejected(refused.reason());
            case Decision.Accepted<CarList> read ->
                new Reading.Taken(
                        Answers.NONE.with(CARS, read.facts().getFirst().names()).with(LIST.key(), List.of()));
        };
    }

    private static Optional<Phrase> problem(Answers answers, EventWizardContext context) {
        return cars(answers).map(CarsStep::tooMany).orElseGet(() -> Optional.of(Phrase.of(TEXTS + ".missing")));
    }

    private static Optional<Phrase> tooMany(CarList cars) {
        var count = cars.names().size();
        return count <= CarList.MOST_CARS
                ? Optional.empty()
                : Optional.of(
                        Phrase.of(TEXTS + ".too_many").with("count", count).with("most", CarList.MOST_CARS));
    }

    private static Optional<Phrase> summary(Answers answers, EventWizardContext context) {
        return cars(answers)
                .map(cars -> Phrase.of(TEXTS + ".summary")
                        .with("count", cars.names().size())
                        .with("cars", cars.text()));
    }

    private CarsStep() {}
}
