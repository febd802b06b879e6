package racemanager.event;

/** What a driver typed or chose to register; empty where nothing was asked. */
public record RegistrationForm(String fullName, String driverId, String car) {

    /** The car that was chosen; where there is only one, nobody is asked. */
    String carOf(EventPlan plan) {
        var cars = plan.cars().names();
        return car.isEmpty() && cars.size() == 1 ? cars.getFirst() : car;
    }
}
