package racemanager.event;

import java.util.Optional;
import racemanager.kernel.PlainText;

/** What a driver typed or chose to register; empty where nothing was asked. */
public record RegistrationForm(String fullName, String driverId, String car, String team, String crew) {

    /** Of somebody who drives alone. */
    public RegistrationForm(String fullName, String driverId, String car, String team) {
        this(fullName, driverId, car, team, "");
    }

    /** What the car's team is called; empty where nobody shares cars. */
    Optional<Crew> crewOf(EventPlan plan) {
        return plan.details().teamCars().map(cars -> Crew.of(PlainText.line(crew)));
    }

    /** The team that was chosen; empty where any will do. */
    Optional<Integer> teamOf(EventPlan plan) {
        return plan.details().teams().flatMap(teams -> PlainText.number(team));
    }

    /** The car that was chosen; where there is only one, nobody is asked. */
    String carOf(EventPlan plan) {
        var cars = plan.cars().names();
        return car.isEmpty() && cars.size() == 1 ? cars.getFirst() : car;
    }
}
