package racemanager.event;

import java.util.Optional;
import racemanager.kernel.HttpsLink;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;

/** What a driver typed or chose to register; empty where nothing was asked. */
public record RegistrationForm(String fullName, String driverId, String car, String team, String crew, String livery) {

    /** Without a livery. */
    public RegistrationForm(String fullName, String driverId, String car, String team, String crew) {
        this(fullName, driverId, car, team, crew, "");
    }

    /** Of somebody who drives alone. */
    public RegistrationForm(String fullName, String driverId, String car, String team) {
        this(fullName, driverId, car, team, "");
    }

    /** What the car's team is called; empty where nobody shares cars. */
    Optional<Crew> crewOf(EventPlan plan) {
        return plan.details().teamCars().map(cars -> Crew.of(PlainText.line(crew)));
    }

    /** The car's own livery, if it has one; where the event allows none, nobody is asked. */
    Optional<HttpsLink> liveryOf(EventPlan plan) {
        return plan.details().rules().liveries().flatMap(any -> LiveryReader.read(livery));
    }

    /** Why the livery cannot be taken. */
    Optional<Phrase> liveryObjection(EventPlan plan) {
        return plan.details().rules().liveries().flatMap(any -> LiveryReader.objection(livery));
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
