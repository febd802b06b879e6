package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import racemanager.event.Call.Reason;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventCommand.CheckIn;
import racemanager.event.EventCommand.PassPlace;
import racemanager.event.EventCommand.Register;
import racemanager.event.EventCommand.TakePlace;
import racemanager.event.EventCommand.TimePassed;
import racemanager.event.EventCommand.Withdraw;
import racemanager.event.RaceEvent.Closed;
import racemanager.event.RaceEvent.Live;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;

/** A grid of two and three in line, of whom the first has not checked in; then check-in is over. */
class ReserveRulesTest {

    private static final String CAR = "Audi R8";
    private static final EventPlan PLAN = RaceNight.plan(RaceNight.answers().with("drivers", "2"));
    private static final Instant OPEN = PLAN.checkIn().opens();
    private static final Instant CLOSED = PLAN.checkIn().closes();
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private RaceEvent event = new RaceEvent.Unborn();

    ReserveRulesTest() {
        does(new EventCommand.Publish(1, PLAN, new MemberId(99), OPEN.minus(MINUTE)));
        for (int driver = 1; driver <= 5; driver++) does(register(driver, OPEN.minus(MINUTE)));
        does(new TimePassed(OPEN));
        for (int driver : new int[] {1, 2, 4, 5}) does(new CheckIn(new MemberId(driver), OPEN));
        does(new TimePassed(CLOSED));
        assertThat(event).isInstanceOf(Closed.class);
    }

    @Test
    void aPlaceThatIsFreeAfterClosureIsOfferedToTheFirstReserveWhoIsThere() {
        var facts = does(new Withdraw(new MemberId(1), CLOSED.plus(MINUTE)));

        assertThat(grid()).containsExactly(2L);
        assertThat(offered()).containsExactly(4L);
        assertThat(facts)
                .filteredOn(EventFact.Called.class::isInstance)
                .extracting(fact -> ((EventFact.Called) fact).call())
                .extracting(Call::reason, Call::drivers)
                .containsExactly(tuple(Reason.OFFERED, List.of(new MemberId(4))));
    }

    @Test
    void whoSaysYesIsOnTheGrid() {
        does(new Withdraw(new MemberId(1), CLOSED));
        does(new TakePlace(new MemberId(4), CLOSED.plus(MINUTE)));

        assertThat(grid()).containsExactly(2L, 4L);
        assertThat(offered()).isEmpty();
        assertThat(live().entries().entryOf(new MemberId(4)).orElseThrow().isCheckedIn())
                .isTrue();
    }

    @Test
    void whoPassesStaysInLineAndTheNextIsAsked() {
        does(new Withdraw(new MemberId(1), CLOSED));
        does(new PassPlace(new MemberId(4), CLOSED.plus(MINUTE)));

        assertThat(offered()).containsExactly(5L);
        assertThat(live().entries().waitingPlace(new MemberId(4))).isPresent();
        refuses(new TakePlace(new MemberId(4), CLOSED.plus(MINUTE)), "event.offer_over");
    }

    @Test
    void whoSaysNothingForFiveMinutesIsPassedOver() {
        does(new Withdraw(new MemberId(1), CLOSED));
        var end = CLOSED.plus(Duration.ofMinutes(5));
        assertThat(event.nextPhaseAt()).contains(end);

        does(new TimePassed(end.minusSeconds(1)));
        assertThat(offered()).containsExactly(4L);
        does(new TimePassed(end));
        assertThat(offered()).containsExactly(5L);
        does(new TimePassed(end.plus(Duration.ofMinutes(5))));
        assertThat(offered()).isEmpty();
        assertThat(event.nextPhaseAt()).contains(PLAN.timing().finish());
    }

    @Test
    void whoAnswersLateStillGetsAPlaceThatNobodyElseIsOffered() {
        does(new Withdraw(new MemberId(1), CLOSED));
        does(new PassPlace(new MemberId(4), CLOSED));
        does(new PassPlace(new MemberId(5), CLOSED));

        does(new TakePlace(new MemberId(4), CLOSED.plus(MINUTE)));
        assertThat(grid()).containsExactly(2L, 4L);
    }

    @Test
    void whoNeverCheckedInIsAskedOnlyOnceTheyAreThere() {
        does(new Withdraw(new MemberId(1), CLOSED));
        does(new PassPlace(new MemberId(4), CLOSED));
        does(new PassPlace(new MemberId(5), CLOSED));
        assertThat(offered()).isEmpty();

        does(register(3, CLOSED.plus(MINUTE)));
        assertThat(offered()).containsExactly(3L);
    }

    @Test
    void whoComesAfterClosureIsTheLastReserveAndCountsAsThere() {
        does(register(6, CLOSED.plus(MINUTE)));

        assertThat(live().entries().waitingPlace(new MemberId(6))).contains(4);
        assertThat(live().entries().entryOf(new MemberId(6)).orElseThrow().isCheckedIn())
                .isTrue();
    }

    @Test
    void whoComesWhenAPlaceIsFreeAndNobodyIsInLineGetsItAtOnce() {
        for (int driver : new int[] {3, 4, 5}) does(new Withdraw(new MemberId(driver), CLOSED));
        does(new Withdraw(new MemberId(1), CLOSED));
        does(register(6, CLOSED.plus(MINUTE)));

        assertThat(grid()).containsExactly(2L, 6L);
    }

    @Test
    void nobodyIsCalledBecauseSomebodyLooked() {
        event = EventLife.evolve(event, new EventFact.Withdrew(new MemberId(1), CLOSED));

        assertThat(does(new EventCommand.Look(CLOSED.plus(MINUTE)))).isEmpty();
        does(new TimePassed(CLOSED.plus(MINUTE)));
        assertThat(offered()).containsExactly(4L);
    }

    @Test
    void afterTheFinishNobodyIsAskedAndNobodyComesIn() {
        var finish = PLAN.timing().finish();
        does(new Withdraw(new MemberId(1), finish));

        assertThat(offered()).isEmpty();
        refuses(register(6, finish), "event.closed");
        does(new TimePassed(finish));
        refuses(new TakePlace(new MemberId(4), finish), "event.offer_over");
    }

    @Test
    void aReserveWhoLeavesLeavesTheOfferToTheNext() {
        does(new Withdraw(new MemberId(1), CLOSED));
        does(new Withdraw(new MemberId(4), CLOSED));

        assertThat(offered()).containsExactly(5L);
    }

    /** Whatever happens after closure, the grid is never too full, and no place is promised twice. */
    @Test
    void noPlaceIsGivenTwice() {
        for (int seed = 0; seed < 1_000; seed++) {
            var night = new ReserveRulesTest();
            var random = new Random(seed);
            var now = CLOSED;
            for (int step = 0; step < 60; step++) {
                now = now.plusSeconds(random.nextInt(90));
                night.tries(command(random, now));
                var live = night.live();
                var taken =
                        live.entries().grid().size() + live.reserves().offers().size();
                assertThat(taken).as("seed %d, step %d", seed, step).isLessThanOrEqualTo(2);
                assertThat(live.reserves().offers())
                        .as("seed %d, step %d", seed, step)
                        .allMatch(offer ->
                                live.entries().waitingPlace(offer.driver()).isPresent());
                assertThat(live.entries().drivers())
                        .as("seed %d, step %d", seed, step)
                        .hasSize(live.entries().grid().size()
                                + live.entries().waiting().size());
            }
        }
    }

    private static EventCommand command(Random random, Instant now) {
        var driver = new MemberId(1 + random.nextInt(8));
        var steward = new Steward(new MemberId(99), "because");
        return switch (random.nextInt(7)) {
            case 0 -> new Withdraw(driver, now);
            case 1 -> new TakePlace(driver, now);
            case 2 -> new PassPlace(driver, now);
            case 3 -> register(driver.value(), now);
            case 4 -> new EventCommand.RemoveEntry(driver, steward, now);
            case 5 ->
                new EventCommand.MoveEntry(
                        driver,
                        new Spot(random.nextBoolean() ? Spot.Part.GRID : Spot.Part.WAITING, Optional.empty()),
                        steward,
                        now);
            default -> new TimePassed(now);
        };
    }

    private static Register register(long driver, Instant at) {
        return new Register(
                new MemberId(driver), new DriverCard("Driver " + driver, Optional.empty()), CAR, Optional.empty(), at);
    }

    private List<EventFact> does(EventCommand command) {
        if (!(EventRules.decide(event, command) instanceof Decision.Accepted<EventFact> accepted))
            throw new AssertionError(command + " was refused");
        event = EventLife.evolve(event, accepted.facts());
        return accepted.facts();
    }

    private void tries(EventCommand command) {
        if (EventRules.decide(event, command) instanceof Decision.Accepted<EventFact> accepted)
            event = EventLife.evolve(event, accepted.facts());
    }

    private void refuses(EventCommand command, String key) {
        assertThat(EventRules.decide(event, command))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo(key));
    }

    private Live live() {
        return (Live) event;
    }

    private List<Long> grid() {
        return live().entries().grid().stream()
                .map(entry -> entry.driver().value())
                .toList();
    }

    private List<Long> offered() {
        return live().reserves().offers().stream()
                .map(offer -> offer.driver().value())
                .toList();
    }
}
