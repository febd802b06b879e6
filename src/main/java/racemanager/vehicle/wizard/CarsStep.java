package racemanager.vehicle.wizard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import racemanager.form.Form;
import racemanager.form.FormField;
import racemanager.form.FormField.Select;
import racemanager.form.FormField.Text;
import racemanager.form.SelectOption;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.Simulator;
import racemanager.vehicle.Vehicle;
import racemanager.vehicle.VehicleList.Content;
import racemanager.vehicle.VehicleReader;
import racemanager.wizard.Answers;
import racemanager.wizard.Control.FormButton;
import racemanager.wizard.Prompt;
import racemanager.wizard.Reading;
import racemanager.wizard.Step;

/** The cars of the list, and the simulator that their codes are of. */
final class CarsStep {

    private static final String CARS = "cars";
    private static final String MORE = "more";
    private static final String SIMULATOR = "simulator";
    private static final String NO_SIMULATOR = "none";
    private static final String TEXTS = "wizard.vehicles.cars";

    /** Discord's limit for one field; two hundred cars with their codes may need two of them. */
    private static final int LONGEST = 4_000;

    static final Step<VehicleWizardContext> STEP =
            new Step<>(CARS, CarsStep::prompt, CarsStep::read, CarsStep::problem, CarsStep::summary);

    static Optional<Simulator> simulator(Answers answers) {
        return answers.one(SIMULATOR).flatMap(Simulator::named);
    }

    /** The cars as answered; empty while there are none. */
    static Optional<List<Vehicle>> vehicles(Answers answers) {
        var lines = String.join("\n", answers.all(CARS));
        return VehicleReader.read(lines, simulator(answers)) instanceof Parsed.Read<List<Vehicle>> read
                ? Optional.of(read.value()).filter(all -> !all.isEmpty())
                : Optional.empty();
    }

    static Answers suggesting(Content content) {
        return Answers.NONE
                .with(CARS, lines(content.vehicles()))
                .with(SIMULATOR, content.simulator().map(Simulator::name).orElse(NO_SIMULATOR));
    }

    /** For a new list of a guild that races in this simulator. */
    static Answers suggesting(Simulator simulator) {
        return Answers.of(SIMULATOR, simulator.name());
    }

    private static List<String> lines(List<Vehicle> vehicles) {
        return vehicles.stream().map(Vehicle::line).toList();
    }

    private static Prompt prompt(Answers answers, VehicleWizardContext context) {
        var text = new Form(Phrase.of(TEXTS), fields(answers));
        return new Prompt(
                List.of(Phrase.of(TEXTS + ".text").with("most", VehicleReader.MOST_VEHICLES)),
                List.of(new FormButton(SIMULATOR, Phrase.of(TEXTS + ".button"), text)));
    }

    private static List<FormField> fields(Answers answers) {
        var chosen = answers.one(SIMULATOR).orElse(NO_SIMULATOR);
        var options = new ArrayList<SelectOption>();
        options.add(SelectOption.of(
                NO_SIMULATOR, Phrase.of("wizard.vehicles.simulator.none"), chosen.equals(NO_SIMULATOR)));
        Arrays.stream(Simulator.values())
                .map(each -> SelectOption.of(each.name(), each.title(), chosen.equals(each.name())))
                .forEach(options::add);
        var halves = halves(answers.all(CARS));
        return List.of(
                new Select(SIMULATOR, Phrase.of("wizard.vehicles.simulator.label"), true, options),
                Text.paragraph(CARS, Phrase.of(TEXTS + ".label"), LONGEST)
                        .hinting(Phrase.of(TEXTS + ".hint"))
                        .holding(halves.getFirst()),
                Text.paragraph(MORE, Phrase.of(TEXTS + ".more"), LONGEST)
                        .optional()
                        .holding(halves.getLast()));
    }

    /** As many whole lines as the first field takes, and the rest for the second. */
    private static List<String> halves(List<String> lines) {
        int end = 0;
        int length = 0;
        while (end < lines.size() && length + lines.get(end).length() < LONGEST) {
            length += lines.get(end).length() + 1;
            end++;
        }
        return List.of(String.join("\n", lines.subList(0, end)), String.join("\n", lines.subList(end, lines.size())));
    }

    private static Reading read(String control, Answers input, Answers before, VehicleWizardContext context) {
        var typed = List.of(CARS, MORE).stream()
                .map(field -> String.join("\n", input.all(field)))
                .collect(Collectors.joining("\n"));
        return switch (VehicleReader.read(typed, simulator(input))) {
            case Parsed.Rejected<List<Vehicle>> rejected -> new Reading.Rejected(rejected.problems());
            case Parsed.Read<List<Vehicle>> read ->
                read.value().isEmpty()
                        ? Reading.rejected(Phrase.of(TEXTS + ".missing"))
                        : new Reading.Taken(
                                Answers.NONE.with(CARS, lines(read.value())).with(SIMULATOR, input.all(SIMULATOR)));
        };
    }

    private static Optional<Phrase> problem(Answers answers, VehicleWizardContext context) {
        return vehicles(answers).isPresent() ? Optional.empty() : Optional.of(Phrase.of(TEXTS + ".missing"));
    }

    private static Optional<Phrase> summary(Answers answers, VehicleWizardContext context) {
        return vehicles(answers)
                .map(all -> Phrase.of(TEXTS + ".summary")
                        .with("count", all.size())
                        .with("cars", all.stream().map(Vehicle::name).collect(Collectors.joining(", "))));
    }

    private CarsStep() {}
}
