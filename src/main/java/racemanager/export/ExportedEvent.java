package racemanager.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.event.Broadcaster;
import racemanager.event.Entry;
import racemanager.event.EventPlan;
import racemanager.event.RaceEvent.Live;
import racemanager.event.carclass.CarClass;
import racemanager.export.ExportedEntry.Car;
import racemanager.export.ExportedEntry.Handicap;
import racemanager.export.ExportedEntry.Place;
import racemanager.kernel.Phrase;
import racemanager.kernel.Simulator;
import racemanager.vehicle.VehicleLists;

/**
 * An event with all that files tell of it.
 *
 * @param cars those that may be driven, with what simulators call them
 * @param entries the grid in order, then those who wait
 * @param broadcasters those who have a broadcast slot, in the order in which they took it
 */
public record ExportedEvent(
        int number, EventPlan plan, List<Car> cars, List<ExportedEntry> entries, List<ExportedEntry> broadcasters) {

    /** One without broadcasters. */
    public ExportedEvent(int number, EventPlan plan, List<Car> cars, List<ExportedEntry> entries) {
        this(number, plan, cars, entries, List.of());
    }

    public ExportedEvent {
        cars = List.copyOf(cars);
        entries = List.copyOf(entries);
        broadcasters = List.copyOf(broadcasters);
    }

    /** The event as it stands, with the codes that the guild's vehicle lists have for its cars. */
    public static ExportedEvent of(Live event, VehicleLists lists) {
        var plan = event.plan();
        var grid = event.entries().grid().stream().map(entry -> entry(Place.GRID, entry, plan, lists));
        var waiting = event.entries().waiting().stream().map(entry -> entry(Place.WAITING, entry, plan, lists));
        return new ExportedEvent(
                event.number(),
                plan,
                cars(plan, lists),
                Stream.concat(grid, waiting).toList(),
                event.meeting().broadcasters().all().stream()
                        .map(ExportedEvent::broadcaster)
                        .toList());
    }

    /** The cars of a plan, with the codes that the lists have for them. */
    static List<Car> cars(EventPlan plan, VehicleLists lists) {
        return plan.cars().names().stream().map(car -> car(car, lists)).toList();
    }

    private static Car car(String name, VehicleLists lists) {
        return new Car(name, CarCode.of(name, Simulator.ACC, lists), CarCode.of(name, Simulator.AC, lists));
    }

    private static ExportedEntry entry(Place place, Entry entry, EventPlan plan, VehicleLists lists) {
        return new ExportedEntry(
                place,
                entry.driver(),
                entry.card().fullName(),
                entry.cards().stream().flatMap(card -> card.steam().stream()).toList(),
                entry.number(),
                car(entry.car(), lists),
                entry.team(),
                Handicap.NONE,
                entry.registeredAt(),
                entry.checkedInAt(),
                entry.split(),
                entry.crew(),
                entry.isMarkedGuest(),
                entry.livery().filter(link -> plan.details().rules().allowLiveries()));
    }

    /** What the server of one split needs: its grid, and those who wait for a place in any. */
    public ExportedEvent ofSplit(int split) {
        return new ExportedEvent(
                number,
                plan,
                cars,
                entries.stream()
                        .filter(entry -> entry.place() == Place.WAITING
                                || entry.split().filter(each -> each == split).isPresent())
                        .toList(),
                broadcasters);
    }

    private static ExportedEntry broadcaster(Broadcaster broadcaster) {
        return new ExportedEntry(
                Place.BROADCAST,
                broadcaster.member(),
                broadcaster.card().fullName(),
                broadcaster.card().steam().stream().toList(),
                Optional.empty(),
                Car.NONE,
                Optional.empty(),
                Handicap.NONE,
                broadcaster.since(),
                Optional.empty());
    }

    /** The class in which a driver races; empty where all race in one. */
    Optional<CarClass> classOf(ExportedEntry entry) {
        return plan.details()
                .classes()
                .flatMap(classes -> classes.of(entry.car().name()));
    }

    /** What a driver's team, or that of the car, is called; empty where there are none, or the driver has none yet. */
    Optional<Phrase> teamOf(ExportedEntry entry) {
        return entry.crew()
                .map(crew -> Phrase.verbatim(crew.name()))
                .or(() -> plan.details()
                        .teams()
                        .flatMap(teams -> entry.team().filter(teams::has).map(teams::name)));
    }

    /** Those of them who wait for a place in any of several splits. */
    Stream<ExportedEntry> reservesOfAllSplits(List<ExportedEntry> drivers) {
        return drivers.stream().filter(entry -> plan.details().splits().isPresent() && entry.place() == Place.WAITING);
    }

    /** Those whom a game server should let in to drive. */
    List<ExportedEntry> drivers() {
        return entries.stream().filter(ExportedEntry::mayJoin).toList();
    }
}
