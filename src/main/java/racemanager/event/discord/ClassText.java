package racemanager.event.discord;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import racemanager.event.Entry;
import racemanager.event.EventPlan;
import racemanager.event.GridRoom;
import racemanager.event.RaceEvent.Live;
import racemanager.event.carclass.CarClass;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.speech.Localizer;

/** What there is to say about the classes of an event, in one language. */
record ClassText(Localizer localizer) {

    /** The class in which a car races. */
    static Optional<CarClass> of(EventPlan plan, String car) {
        return plan.details().classes().flatMap(classes -> classes.of(car));
    }

    /** How full each class is: "GT3 12/20 · GT4 5/10"; empty where all race in one. */
    Optional<String> counts(Live event) {
        if (event.plan().details().classes().isEmpty()) return Optional.empty();
        var room = GridRoom.of(event.plan(), event.entries());
        return Optional.of(IntStream.range(0, room.byClass().size())
                .mapToObj(index -> localizer.text(said("event.count.class", room, index)))
                .collect(Collectors.joining(" · ")));
    }

    /** Stands above the drivers of a class. */
    String heading(GridRoom room, int index) {
        return localizer.text(said("event.roster.class", room, index));
    }

    private static Phrase said(String key, GridRoom room, int index) {
        var its = room.classes().all().get(index);
        return Phrase.of(key)
                .with("class", its.name())
                .with("drivers", room.drivers().get(index))
                .with("places", its.places());
    }

    /** Each class with its places, its numbers and its cars. */
    Stream<String> lines(EventPlan plan) {
        return plan.details().classes().stream()
                .flatMap(classes -> classes.all().stream())
                .map(its -> line(
                        its, its.cars().stream().filter(plan.cars()::allows).toList()));
    }

    private String line(CarClass its, List<String> cars) {
        var named = String.join(", ", cars);
        return localizer.text(its.numbers()
                .map(range -> Phrase.of("event.reading.class_numbered")
                        .with("class", its.name())
                        .with("places", its.places())
                        .with("first", Integer.toString(range.first()))
                        .with("last", Integer.toString(range.last()))
                        .with("cars", named))
                .orElseGet(() -> Phrase.of("event.reading.class")
                        .with("class", its.name())
                        .with("places", its.places())
                        .with("cars", named)));
    }

    /** In which class a driver races, and with which numbers. */
    Optional<String> entry(Live event, Entry entry) {
        return of(event.plan(), entry.car())
                .map(its -> localizer.text(its.numbers()
                        .map(range -> Phrase.of(
                                        entry.number().isPresent()
                                                ? "event.entry.class_numbered"
                                                : "event.entry.class_without_number")
                                .with("class", its.name())
                                .with("first", Integer.toString(range.first()))
                                .with("last", Integer.toString(range.last())))
                        .orElseGet(() -> Phrase.of("event.entry.class").with("class", its.name()))));
    }

    /** Where a driver stands among those who wait for a place in the same class; empty where all race in one. */
    static Optional<Phrase> inLine(String key, Live event, MemberId driver) {
        var plan = event.plan();
        var waiting = event.entries().waiting();
        return waiting.stream()
                .filter(entry -> entry.driver().equals(driver))
                .findFirst()
                .flatMap(own -> of(plan, own.car()).map(its -> {
                    var ahead = waiting.stream()
                            .takeWhile(entry -> !entry.driver().equals(driver))
                            .filter(entry -> its.hasCar(entry.car()))
                            .count();
                    return Phrase.of(key)
                            .with("class", its.name())
                            .with("place", ahead + 1)
                            .with("order", order(event));
                }));
    }

    /** How those wait who get the places that become free, as texts choose their words by it. */
    static String order(Live event) {
        return event.plan().details().promotion().word();
    }

    /** What a car's line in a list says of its class. */
    static Optional<Phrase> free(GridRoom room, String car) {
        return room.classes()
                .indexOf(car)
                .map(index -> Phrase.of("event.form.class_free")
                        .with("class", room.classes().all().get(index).name())
                        .with("free", Math.max(Math.min(room.byClass().get(index), room.free()), 0)));
    }
}
