package racemanager.store.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import racemanager.kernel.MemberId;

/** The state of the actors under load: a race event's grid of 30 drivers, about 4 KB as plain CBOR. */
record Grid(long facts, List<GridSlot> slots) {

    static final int DRIVERS = 30;

    private static final long FIRST_MEMBER = 812_345_678_901_234_567L;
    private static final long FIRST_ACCOUNT = 76_561_198_012_345_678L;
    private static final Instant REGISTERED = Instant.parse("2026-11-20T18:45:12.345Z");
    private static final List<String> NAMES =
            List.of("Ayrton Fittipaldi", "Marie-Claire Delacroix", "Jørgen Håkansson", "Lucía Fernández Ortiz");
    private static final List<String> CARS =
            List.of("Porsche 911 GT3 R (992)", "Ferrari 296 GT3", "BMW M4 GT3 EVO", "Mercedes-AMG GT3 2020");
    private static final List<String> TEAMS = List.of("Red", "Blue", "Green", "Yellow");

    static Grid full() {
        return new Grid(0, IntStream.range(0, DRIVERS).mapToObj(Grid::driver).toList());
    }

    static MemberId member(int slot) {
        return new MemberId(FIRST_MEMBER + 7_919L * slot);
    }

    private static GridSlot driver(int slot) {
        return new GridSlot(
                member(slot),
                NAMES.get(slot % NAMES.size()) + " " + slot,
                FIRST_ACCOUNT + 104_729L * slot,
                CARS.get(slot % CARS.size()),
                TEAMS.get(slot % TEAMS.size()),
                REGISTERED.plusSeconds(97L * slot),
                false);
    }

    boolean isCheckedIn(int slot) {
        return slots.get(slot).isCheckedIn();
    }

    Grid after(GridFact fact) {
        return switch (fact) {
            case GridFact.CheckedIn in -> withChecked(in.place(), true);
            case GridFact.CheckedOut out -> withChecked(out.place(), false);
        };
    }

    private Grid withChecked(int slot, boolean in) {
        var changed = new ArrayList<>(slots);
        changed.set(slot, slots.get(slot).checked(in));
        return new Grid(facts + 1, changed);
    }
}
