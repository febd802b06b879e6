package racemanager.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.event.EventCommand.PassPlace;
import racemanager.event.EventCommand.TakePlace;
import racemanager.event.RaceEvent.Closed;
import racemanager.event.RaceEvent.Live;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;

/** From closure to the finish a free place is offered to the next reserve who is there, one after the other. */
final class ReserveRules {

    /** Whoever is at the wheel answers at once; everybody else loses time for those behind. */
    private static final Duration TIME_TO_ANSWER = Duration.ofMinutes(5);

    /** Earlier than that people are not at the wheel, and sleep in between. */
    private static final Duration RACE_NIGHT = Duration.ofHours(2);

    private static final Duration LONGEST_TIME_TO_ANSWER = Duration.ofHours(12);

    /** The same decision, with the offers that follow from it; nobody is called because somebody looked. */
    static Decision<EventFact> offering(RaceEvent event, Decision<EventFact> decision, EventCommand command) {
        var now = command.at();
        if (command instanceof EventCommand.Look) return decision;
        return switch (decision) {
            case Decision.Refused<EventFact> refused -> refused;
            case Decision.Accepted<EventFact> accepted -> {
                var offers = EventLife.evolve(event, accepted.facts()) instanceof Closed closed
                                && now.isBefore(closed.plan().timing().finish())
                        ? offers(closed.meeting(), now)
                        : List.<EventFact>of();
                yield offers.isEmpty() ? accepted : Decision.accepted(Calling.before(accepted.facts(), offers));
            }
        };
    }

    private static List<EventFact> offers(Meeting meeting, Instant now) {
        return room(meeting).taken(inLine(meeting).toList()).stream()
                .<EventFact>map(entry -> new EventFact.PlaceOffered(entry.driver(), until(meeting, now), now))
                .toList();
    }

    /** When registration was closed days before, a reserve has longer, but not into race night. */
    private static Instant until(Meeting meeting, Instant now) {
        var night = meeting.plan().timing().start().minus(RACE_NIGHT);
        var soon = now.plus(TIME_TO_ANSWER);
        var late = now.plus(LONGEST_TIME_TO_ANSWER);
        return Stream.of(soon, late.isBefore(night) ? late : night)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    /** Those who are there and can be asked, in order; a steward moves up somebody without Discord. */
    private static Stream<Entry> inLine(Meeting meeting) {
        var reserves = meeting.reserves();
        return meeting.entries().waiting().stream()
                .filter(entry -> entry.driver().isOnDiscord() && entry.isCheckedIn())
                .filter(entry -> !reserves.passed().contains(entry.driver()))
                .filter(entry -> reserves.offerTo(entry.driver()).isEmpty());
    }

    /** Places that nobody has and nobody is offered. */
    static GridRoom room(Meeting meeting) {
        return GridRoom.of(meeting.plan(), meeting.entries())
                .taking(meeting.reserves().offered(meeting.entries()));
    }

    /** Whoever is in line already, and says so, is there. */
    static Decision<EventFact> joining(Meeting meeting, MemberId driver, Instant at, Decision<EventFact> otherwise) {
        var entries = meeting.entries();
        var entry = entries.entryOf(driver);
        if (entry.isEmpty()) return otherwise;
        var there = entries.waitingPlace(driver).isPresent() && !entry.get().isCheckedIn()
                ? List.<EventFact>of(new EventFact.CheckedIn(driver, at))
                : List.<EventFact>of();
        if (Registration.mustChoose(meeting, entry.get())) return choosing(otherwise, there);
        return there.isEmpty() ? otherwise : Decision.accepted(there);
    }

    /** A car that was taken out of the list is chosen anew before anything else; nobody moves up by that any more. */
    private static Decision<EventFact> choosing(Decision<EventFact> choice, List<EventFact> there) {
        if (!(choice instanceof Decision.Accepted<EventFact> accepted)
                || accepted.facts().isEmpty()) return choice;
        return Decision.accepted(Stream.concat(
                        accepted.facts().stream().filter(fact -> !(fact instanceof EventFact.Promoted)), there.stream())
                .toList());
    }

    /** Somebody who comes after closure is there, and so is checked in. */
    static Optional<EventFact> joining(Meeting meeting, Entry entry) {
        var present = entry.checkedIn(Optional.of(entry.registeredAt()));
        var room = room(meeting);
        if (room.hasRoom(entry.car()) && inLine(meeting).noneMatch(other -> room.hasRoom(other.car()))) {
            return Optional.of(new EventFact.EnteredGrid(present));
        }
        return meeting.plan().capacity().waitingList()
                ? Optional.of(new EventFact.JoinedWaitingList(present))
                : Optional.empty();
    }

    /** Whoever answers too late still gets a place that nobody else is offered. */
    static Decision<EventFact> take(RaceEvent event, TakePlace take) {
        return standing(
                event,
                take,
                take.driver(),
                (meeting, offered) -> canTake(meeting, take.driver(), offered)
                        ? Decision.accepted(new EventFact.PlaceTaken(take.driver(), take.at()))
                        : Decision.refused("event.offer_over"));
    }

    private static boolean canTake(Meeting meeting, MemberId driver, boolean offered) {
        var room = offered ? GridRoom.of(meeting.plan(), meeting.entries()) : room(meeting);
        return meeting.entries()
                .entryOf(driver)
                .filter(entry -> room.hasRoom(entry.car()))
                .isPresent();
    }

    static Decision<EventFact> pass(RaceEvent event, PassPlace pass) {
        return standing(
                event,
                pass,
                pass.driver(),
                (meeting, offered) -> offered
                        ? Decision.accepted(new EventFact.OfferEnded(pass.driver(), pass.at()))
                        : Decision.unchanged());
    }

    private interface Rule {
        Decision<EventFact> decide(Meeting meeting, boolean offered);
    }

    private static Decision<EventFact> standing(RaceEvent event, EventCommand command, MemberId driver, Rule rule) {
        if (!(event instanceof Live live) || !isAsking(live, command.at())) return Decision.refused("event.offer_over");
        var entries = live.entries();
        if (entries.isOnGrid(driver)) return Decision.refused(Phrase.of("event.already_on_grid"));
        return entries.waitingPlace(driver).isEmpty()
                ? Decision.refused("event.not_registered")
                : rule.decide(live.meeting(), live.reserves().offerTo(driver).isPresent());
    }

    private static boolean isAsking(Live event, Instant now) {
        return event instanceof Closed || Confirmation.asks(event, now);
    }

    private ReserveRules() {}
}
