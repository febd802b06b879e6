package racemanager.kernel;

import java.util.Arrays;
import java.util.Optional;

/** A racing simulator that communities meet in, under the name that it has in every language. */
public enum Simulator {
    ACC("Assetto Corsa Competizione"),
    AC("Assetto Corsa"),
    RFACTOR("rFactor 2 / Le Mans Ultimate"),
    IRACING("iRacing"),
    AMS2("Automobilista 2");

    private final String title;

    Simulator(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** The one that has this {@link #name()}; empty for any other text. */
    public static Optional<Simulator> named(String name) {
        return Arrays.stream(values())
                .filter(simulator -> simulator.name().equals(name))
                .findFirst();
    }
}
