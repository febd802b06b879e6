package racemanager.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A racing simulator that communities meet in. */
public enum Simulator {
    ACC,
    AC,
    RFACTOR,
    IRACING,
    AMS2;

    /** Its name for members. */
    public Phrase title() {
        return Phrase.of("vehicles.simulator." + name().toLowerCase(Locale.ROOT));
    }

    /** The one that has this {@link #name()}; empty for any other text. */
    public static Optional<Simulator> named(String name) {
        return Arrays.stream(values())
                .filter(simulator -> simulator.name().equals(name))
                .findFirst();
    }
}
