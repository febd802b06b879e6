package racemanager.vehicle;

import java.util.Locale;
import java.util.Optional;
import racemanager.kernel.Phrase;
import racemanager.kernel.Simulator;
import racemanager.sheet.SheetColumn;
import racemanager.sheet.SheetHeadings;

/** What a sheet of vehicle lists says of each car, in the order in which it is written: one column for each simulator's codes. */
public enum VehicleColumn {
    LIST,
    DESCRIPTION,
    CAR,
    ACC(Simulator.ACC),
    AC(Simulator.AC),
    RFACTOR(Simulator.RFACTOR),
    IRACING(Simulator.IRACING),
    AMS2(Simulator.AMS2);

    private final Optional<Simulator> simulator;

    VehicleColumn() {
        this.simulator = Optional.empty();
    }

    VehicleColumn(Simulator simulator) {
        this.simulator = Optional.of(simulator);
    }

    /** Whose codes stand in it. */
    Optional<Simulator> simulator() {
        return simulator;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What members call it; a heading in each of their languages. */
    public Phrase title() {
        return Phrase.of("vehicles.column." + id());
    }

    SheetColumn among(SheetHeadings headings) {
        return new SheetColumn(id(), title(), this == LIST || this == CAR, headings.of(title()));
    }
}
