package racemanager.event.carclass;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import racemanager.kernel.PlainText;

/** The classes of an event, in the order in which they are shown; a car is in one of them. */
public record CarClasses(List<CarClass> all) {

    public static final int FEWEST = 2;
    public static final int MOST = 6;

    public CarClasses {
        all = List.copyOf(all);
    }

    /** The class in which a car races. */
    public Optional<CarClass> of(String car) {
        return indexOf(car).map(all::get);
    }

    /** Which one it is, from 0. */
    public Optional<Integer> indexOf(String car) {
        return IntStream.range(0, all.size())
                .filter(index -> all.get(index).hasCar(car))
                .boxed()
                .findFirst();
    }

    /** Whether two cars race in the same class. */
    public boolean areTogether(String car, String other) {
        return indexOf(car).equals(indexOf(other));
    }

    /** The places of all classes together. */
    public int places() {
        return all.stream().mapToInt(CarClass::places).sum();
    }

    /** The classes of so many races at once, each with as many places in all. */
    public CarClasses times(int races) {
        return races == 1
                ? this
                : new CarClasses(all.stream()
                        .map(its -> new CarClass(its.name(), its.places() * races, its.numbers(), its.cars()))
                        .toList());
    }

    /** The same, in which a car that went out of the list stays in its class as long as somebody has yet to choose another. */
    public CarClasses keeping(CarClasses before, Set<String> driven) {
        return new CarClasses(all.stream()
                .map(each -> before.named(each.name())
                        .map(former -> keeping(each, former, driven))
                        .orElse(each))
                .toList());
    }

    private CarClass keeping(CarClass present, CarClass former, Set<String> driven) {
        var kept = former.cars().stream()
                .filter(car -> driven.contains(car) && indexOf(car).isEmpty());
        return new CarClass(
                present.name(),
                present.places(),
                present.numbers(),
                Stream.concat(present.cars().stream(), kept).toList());
    }

    private Optional<CarClass> named(String name) {
        return all.stream()
                .filter(each -> PlainText.likeness(each.name()).equals(PlainText.likeness(name)))
                .findFirst();
    }
}
