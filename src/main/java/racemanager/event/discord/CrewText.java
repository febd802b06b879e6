package racemanager.event.discord;

import java.time.Instant;
import java.util.Optional;
import racemanager.event.Crew;
import racemanager.event.Entry;
import racemanager.event.Entry.DriverCard;
import racemanager.event.RaceEvent.Live;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Several;
import racemanager.speech.Localizer;

/** What there is to say about cars that drivers share, in one language. */
record CrewText(Localizer localizer) {

    /** How many may share a car, and until when they may change; empty where each drives alone. */
    static Optional<Phrase> rule(Live event) {
        var plan = event.plan();
        return plan.details()
                .teamCars()
                .map(cars -> Phrase.of("event.team_cars")
                        .with("most", cars.mostDrivers())
                        .with("until", cars.fixedFrom(plan.timing().start())));
    }

    /** Whether a captain may say who shares the car. */
    static boolean mayChange(Live event, Instant now) {
        var plan = event.plan();
        return event.isToBeRun()
                && plan.details()
                        .teamCars()
                        .filter(cars ->
                                now.isBefore(cars.fixedFrom(plan.timing().start())))
                        .isPresent();
    }

    /** Who drives a car, its captain first. */
    static Several named(Entry entry) {
        return new Several(entry.cards().stream()
                .map(DriverCard::fullName)
                .map(Phrase::verbatim)
                .toList());
    }

    /** Whether a car has more to say of itself than the name of its one driver, after whom it is called. */
    static boolean isSaid(Entry entry) {
        return entry.crew().isPresent()
                && !(entry.cards().size() == 1
                        && entry.title().equals(entry.card().fullName()));
    }

    /** The car's team and its drivers; empty where nobody shares it, and where it is called like its driver. */
    Optional<String> drivers(Entry entry) {
        return entry.crew()
                .filter(crew -> isSaid(entry))
                .map(crew -> localizer.text(said("event.entry.crew", crew, entry)));
    }

    /** What else a captain gives up with the own place; empty where nobody shares the car. */
    static Optional<Phrase> losing(Entry entry) {
        return entry.crew()
                .filter(crew -> !crew.others().isEmpty())
                .map(crew -> said("event.withdraw.car", crew, entry));
    }

    /** Whether to leave a car that another entered; empty for anybody else. */
    static Optional<Phrase> leaving(Live event, MemberId member) {
        return shared(event, member).map(car -> Phrase.of("event.withdraw.crew").with("name", car.title()));
    }

    /** How somebody stands who shares another's car. */
    static Optional<Phrase> standing(Live event, MemberId member) {
        return shared(event, member).map(car -> {
            var place = event.entries().waitingPlace(car.driver());
            if (place.isPresent())
                return Phrase.of("event.you.crew_waiting")
                        .with("name", car.title())
                        .with("place", place.get());
            return Phrase.of(car.isCheckedIn() ? "event.you.crew_checked_in" : "event.you.crew_on_grid")
                    .with("name", car.title());
        });
    }

    private static Optional<Entry> shared(Live event, MemberId member) {
        return event.entries().carOf(member).filter(car -> !car.driver().equals(member));
    }

    private static Phrase said(String key, Crew crew, Entry entry) {
        return Phrase.of(key).with("name", crew.name()).with("drivers", named(entry));
    }
}
