package racemanager.kernel.actor;

/** A stored type in its third version. */
sealed interface Garage {

    record Driver(String first, String last, String visor) implements Garage {}

    record Painted(String colour) implements Garage {}

    record Striped(String colour, String stripe) implements Garage {}
}
