package racemanager.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.event.EventCommand.PassPlace;
import racemanager.event.EventCommand.TakePlace;
import racemanager.event.RaceEvent.Closed;
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
        return inLine(meeting)
                .limit(free(meeting))
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

    /** Those who are there and can be asked, in order. */
    private static Stream<Entry> inLine(Meeting meeting) {
        var reserves = meeting.reserves();
        return meeting.entries().waiting().stream()
                .filter(entry -> !entry.isFormer() && entry.isCheckedIn())
                .filter(entry -> !reserves.passed().contains(entry.driver()))
                .filter(entry -> reserves.offerTo(entry.driver()).isEmpty());
    }

    /** Places that nobody has and nobody is offered. */
    private static int free(Meeting meeting) {
        var taken =
                meeting.entries().grid().size() + meeting.reserves().offers().size();
        return Math.max(meeting.plan().capacity().maxDrivers() - taken, 0);
    }

    /** Whoever is in line already, and says so, is there. */
    static Decision<EventFact> joining(Meeting meeting, MemberId driver, Instant at, Decision<EventFact> otherwise) {
        var entries = meeting.entries();
        var late = entries.entryOf(driver)
                .filter(entry -> !entry.isCheckedIn())
                .filter(entry -> entries.waitingPlace(driver).isPresent());
        var there = new EventFact.CheckedIn(driver, at);
        return late.map(entry -> Registration.mustChoose(meeting, entry)
                        ? choosing(otherwise, there)
                        : Decision.<EventFact>accepted(there))
                .orElse(otherwise);
    }

    /** A car that was taken out of the list is chosen anew before anything is said of being there. */
    private static Decision<EventFact> choosing(Decision<EventFact> choice, EventFact there) {
        return choice instanceof Decision.Accepted<EventFact> accepted
                        && !accepted.facts().isEmpty()
                ? Decision.accepted(Calling.before(accepted.facts(), List.of(there)))
                : choice;
    }

    /** Somebody who comes after closure is there, and so is checked in. */
    static Optional<EventFact> joining(Meeting meeting, Entry entry) {
        var present = entry.checkedIn(Optional.of(entry.registeredAt()));
        if (free(meeting) > 0 && inLine(meeting).findAny().isEmpty()) {
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
                take.driver(),
                (meeting, offered) -> (offered || free(meeting) > 0)
                                && meeting.entries()
                                        .hasRoom(meeting.plan().capacity().maxDrivers())
                        ? Decision.accepted(new EventFact.PlaceTaken(take.driver(), take.at()))
                        : Decision.refused("event.offer_over"));
    }

    static Decision<EventFact> pass(RaceEvent event, PassPlace pass) {
        return standing(
                event,
                pass.driver(),
                (meeting, offered) -> offered
                        ? Decision.accepted(new EventFact.OfferEnded(pass.driver(), pass.at()))
                        : Decision.unchanged());
    }

    private interface Rule {
        Decision<EventFact> decide(Meeting meeting, boolean offered);
    }

    private static Decision<EventFact> standing(RaceEvent event, MemberId driver, Rule rule) {
        if (!(event instanceof Closed closed)) return Decision.refused("event.offer_over");
        var entries = closed.meeting().entries();
        if (entries.isOnGrid(driver)) return Decision.refused(Phrase.of("event.already_on_grid"));
        return entries.waitingPlace(driver).isEmpty()
                ? Decision.refused("event.not_registered")
                : rule.decide(
                        closed.meeting(),
                        closed.meeting().reserves().offerTo(driver).isPresent());
    }

    private ReserveRules() {}
}
