package racemanager.event;

import java.time.Instant;
import java.util.Optional;
import racemanager.event.Crew.CoDriver;
import racemanager.event.EventCommand.HandOver;
import racemanager.event.EventCommand.NoteLeft;
import racemanager.event.RaceEvent.Live;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;

/** Whose a shared car is when its captain does not come: it goes on with the next of its crew and keeps place and number. */
final class Captaincy {

    /** The captain chose who it is; the one they saw may have left the car since. */
    static Decision<EventFact> handOver(Live event, HandOver handOver) {
        var car = event.entries().entryOf(handOver.driver());
        if (car.isEmpty()) return Decision.refused("event.not_registered");
        var next = car.get().crew().filter(crew -> handOver.captain().isOnDiscord() && crew.has(handOver.captain()));
        return next.isPresent()
                ? Decision.accepted(new EventFact.CarHandedOver(handOver.driver(), handOver.captain(), handOver.at()))
                : Decision.refused("event.hand_over.gone");
    }

    /** Empty where nobody is left who could have the car. */
    static Optional<EventFact> gone(Entry car, NoteLeft note) {
        return next(car).map(next -> new EventFact.CaptainLeft(car.driver(), next, note.at()));
    }

    /** The same of a captain of whom nothing may be left. */
    static Optional<EventFact> leaving(EntryList entries, MemberId captain, Instant at) {
        return entries.entryOf(captain)
                .flatMap(Captaincy::next)
                .map(next -> new EventFact.CarHandedOver(captain, next, at));
    }

    private static Optional<MemberId> next(Entry car) {
        return car.heir().flatMap(CoDriver::member);
    }

    private Captaincy() {}
}
