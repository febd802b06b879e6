package racemanager.vehicle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.kernel.Simulator;

/** Reads cars as members type or paste them: one a line or with commas between them, {@code name;code} where a code is known. */
public final class VehicleReader {

    public static final int MOST_VEHICLES = 200;
    public static final int LONGEST_NAME = 60;

    static final char BEFORE_CODE = ';';

    /** A file that is not a list of cars breaks a rule in every line, and nobody reads them all. */
    private static final int MOST_PROBLEMS = 5;

    private static final int LONGEST_CODE = 60;
    private static final Pattern BETWEEN_VEHICLES = Pattern.compile("[,\\n]");

    /** ACC's server knows its cars by a small number, {@code forcedCarModel} in its entry list. */
    private static final Pattern NUMBER_OF_A_MODEL = Pattern.compile("[0-9]{1,3}");

    /** A folder of Assetto Corsa, a category of rFactor 2, a number of iRacing: one word, with no sign that quotes or divides. */
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}._+#()&-]{1," + LONGEST_CODE + "}");

    /** The cars in their order, or the first few of the rules that are broken. */
    public static Parsed<List<Vehicle>> read(String typed, Optional<Simulator> simulator) {
        var vehicles = new ArrayList<Vehicle>();
        var problems = new ArrayList<Phrase>();
        var seen = new HashSet<String>();
        for (var part : BETWEEN_VEHICLES.split(PlainText.paragraph(typed), -1)) {
            if (part.isBlank()) {
                continue;
            }
            var vehicle = vehicle(part);
            problem(vehicle, simulator).ifPresentOrElse(problems::add, () -> {
                if (!seen.add(vehicle.key())) {
                    problems.add(Phrase.of("vehicles.twice").with("car", vehicle.name()));
                }
            });
            vehicles.add(vehicle);
        }
        if (vehicles.size() > MOST_VEHICLES) {
            return Parsed.rejected(Phrase.of("vehicles.too_many_cars")
                    .with("count", vehicles.size())
                    .with("most", MOST_VEHICLES));
        }
        return problems.isEmpty()
                ? Parsed.read(vehicles)
                : Parsed.rejected(problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS)));
    }

    /** One car as a sheet has it; a name keeps clear of the signs that stand between cars where they are typed. */
    static Parsed<Vehicle> one(String name, Optional<String> code, Optional<Simulator> simulator) {
        if (name.indexOf(BEFORE_CODE) >= 0 || BETWEEN_VEHICLES.matcher(name).find()) {
            return Parsed.rejected(Phrase.of("vehicles.import.signs"));
        }
        var vehicle = new Vehicle(name, code);
        return problem(vehicle, simulator).map(Parsed::<Vehicle>rejected).orElseGet(() -> Parsed.read(vehicle));
    }

    /** What is behind the semicolon is the code, so that a name has none and an event can list it between others. */
    private static Vehicle vehicle(String part) {
        var cut = part.indexOf(BEFORE_CODE);
        if (cut < 0) {
            return new Vehicle(PlainText.line(part), Optional.empty());
        }
        var code = PlainText.line(part.substring(cut + 1));
        return new Vehicle(
                PlainText.line(part.substring(0, cut)), Optional.of(code).filter(text -> !text.isEmpty()));
    }

    private static Optional<Phrase> problem(Vehicle vehicle, Optional<Simulator> simulator) {
        var name = vehicle.name();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return Optional.of(Phrase.of("vehicles.car_name")
                    .with("car", PlainText.cut(vehicle.line(), LONGEST_NAME))
                    .with("most", LONGEST_NAME));
        }
        return vehicle.code().flatMap(code -> problem(name, code, simulator));
    }

    private static Optional<Phrase> problem(String name, String code, Optional<Simulator> simulator) {
        if (simulator.isEmpty()) {
            return Optional.of(Phrase.of("vehicles.code_of_what").with("car", name));
        }
        var isNumber = simulator.get() == Simulator.ACC;
        return (isNumber ? NUMBER_OF_A_MODEL : CODE).matcher(code).matches()
                ? Optional.empty()
                : Optional.of(Phrase.of(isNumber ? "vehicles.code_number" : "vehicles.code")
                        .with("car", name)
                        .with("code", PlainText.cut(code, LONGEST_CODE)));
    }

    private VehicleReader() {}
}
