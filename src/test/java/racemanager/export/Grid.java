package racemanager.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import racemanager.event.wizard.RaceNight;
import racemanager.export.ExportedEntry.Car;
import racemanager.export.ExportedEntry.Handicap;
import racemanager.export.ExportedEntry.Place;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.kernel.Simulator;
import racemanager.speech.Speech;
import racemanager.steam.SteamId;
import racemanager.vehicle.Vehicle;
import racemanager.vehicle.VehicleList;
import racemanager.vehicle.VehicleLists;

/** Drivers of a race in Monza, which has 30 places, and what became of them in a file. */
public final class Grid {

    static final Instant REGISTERED = Instant.parse("2026-11-20T18:30:00Z");
    static final Instant CHECKED_IN = Instant.parse("2026-12-04T17:00:00Z");

    static final VehicleLists LISTS = VehicleLists.EMPTY
            .with(list(
                    1,
                    Simulator.ACC,
                    car("Ferrari 296 GT3", "32"),
                    car("BMW M4 GT3", "30"),
                    car("Audi R8 LMS GT3 evo II", "31"),
                    car("Mercedes-AMG GT3 2020", "25"),
                    car("Mercedes-AMG GT3 2015", "1")))
            .with(list(2, Simulator.AC, car("Ferrari 488 GT3", "ks_ferrari_488_gt3")));

    private static final Speech SPEECH = Speech.load();

    private final List<ExportedEntry> entries = new ArrayList<>();

    static Vehicle car(String name, String code) {
        return new Vehicle(name, Optional.of(code).filter(text -> !text.isEmpty()));
    }

    static VehicleList list(int number, Simulator simulator, Vehicle... cars) {
        var content =
                new VehicleList.Content("List " + number, Optional.empty(), Optional.of(simulator), List.of(cars));
        return new VehicleList(number, content);
    }

    static SteamId account(int number) {
        return SteamId.ofAccount(1_111_111_112L + number);
    }

    /** A driver on the grid without one. */
    public Grid without(String name, String car) {
        return with(entry(name, car, List.of()));
    }

    /** A driver on the grid with an account. */
    public Grid with(String name, String car) {
        return with(entry(name, car, List.of(account(entries.size()))));
    }

    Grid with(ExportedEntry entry) {
        entries.add(entry);
        return this;
    }

    ExportedEntry entry(String name, String car, List<SteamId> accounts) {
        return new ExportedEntry(
                Place.GRID,
                new MemberId(100 + entries.size()),
                name,
                accounts,
                Optional.empty(),
                new Car(name(car), CarCode.of(car, Simulator.ACC, LISTS), CarCode.of(car, Simulator.AC, LISTS)),
                Optional.empty(),
                Handicap.NONE,
                REGISTERED,
                Optional.empty());
    }

    private static String name(String car) {
        return car.isEmpty() ? "Any car" : car;
    }

    static ExportedEntry waiting(ExportedEntry entry, Optional<Instant> checkedIn) {
        return new ExportedEntry(
                Place.WAITING,
                entry.driver(),
                entry.name(),
                entry.accounts(),
                entry.number(),
                entry.car(),
                entry.team(),
                entry.handicap(),
                entry.registeredAt(),
                checkedIn);
    }

    static ExportedEntry inTeam(int team, ExportedEntry entry) {
        return new ExportedEntry(
                entry.place(),
                entry.driver(),
                entry.name(),
                entry.accounts(),
                entry.number(),
                entry.car(),
                Optional.of(team),
                entry.handicap(),
                entry.registeredAt(),
                entry.checkedInAt());
    }

    static ExportedEntry handicapped(ExportedEntry entry, Handicap handicap) {
        return new ExportedEntry(
                entry.place(),
                entry.driver(),
                entry.name(),
                entry.accounts(),
                entry.number(),
                entry.car(),
                entry.team(),
                handicap,
                entry.registeredAt(),
                entry.checkedInAt());
    }

    List<ExportedEntry> entries() {
        return entries;
    }

    ExportedEvent event() {
        return new ExportedEvent(12, RaceNight.plan(), ExportedEvent.cars(RaceNight.plan(), LISTS), entries);
    }

    public Exported as(ExportFormat format) {
        return format.write(event(), phrase -> SPEECH.in(Locale.ENGLISH).label(phrase));
    }

    byte[] bytes(ExportFormat format) {
        return as(format).file().orElseThrow().content();
    }

    /** A phrase as somebody reads it in English. */
    static String label(Phrase phrase) {
        return SPEECH.in(Locale.ENGLISH).label(phrase);
    }

    /** The remarks as an organiser reads them. */
    static String said(Exported exported) {
        var lines = exported.remarks().stream()
                .flatMap(remark -> remark.lines().stream())
                .map((Phrase phrase) -> SPEECH.in(Locale.ENGLISH).label(phrase))
                .toList();
        return String.join("\n", lines);
    }
}
