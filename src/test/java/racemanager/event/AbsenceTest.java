package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import racemanager.event.Call.Reason;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventCommand.CheckIn;
import racemanager.event.EventCommand.Close;
import racemanager.event.EventCommand.FreePlaces;
import racemanager.event.EventCommand.Register;
import racemanager.event.EventCommand.TimePassed;
import racemanager.event.EventCommand.Withdraw;
import racemanager.event.RaceEvent.Closed;
import racemanager.event.RaceEvent.Live;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;
import racemanager.setting.ClosurePolicy;

/** A grid of three and three in line; 2 and 5 have not checked in when check-in closes. */
class AbsenceTest {

    private static final String CAR = "Audi R8";
    private static final MemberId ORGANISER = new MemberId(99);
    private static final EventPlan PLAN = RaceNight.plan(RaceNight.answers().with("drivers", "3"));
    private static final Instant OPEN = PLAN.checkIn().opens();
    private static final Instant CLOSURE = PLAN.checkIn().closes();
    private static final Instant START = PLAN.timing().start();
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private RaceEvent event = new RaceEvent.Unborn();

    @Test
    void thoseWhoAreThereGetThePlacesOfThoseWhoAreNot() {
        night(ClosurePolicy.DROP, 1, 3, 4, 6);
        var facts = does(new TimePassed(CLOSURE));

        assertThat(grid()).containsExactly(1L, 3L, 4L);
        assertThat(waiting()).containsExactly(5L, 6L, 2L);
        assertThat(calls(facts))
                .extracting(Call::reason, Call::drivers)
                .containsExactlyInAnyOrder(
                        tuple(Reason.PLACE_LOST, List.of(new MemberId(2))),
                        tuple(Reason.PROMOTED, List.of(new MemberId(4))));
    }

    @Test
    void aPlaceIsFreeWhereNobodyIsThereForIt() {
        night(ClosurePolicy.DROP, 1, 3);
        does(new TimePassed(CLOSURE));

        assertThat(grid()).containsExactly(1L, 3L);
        assertThat(waiting()).containsExactly(4L, 5L, 6L, 2L);
    }

    @Test
    void whoComesAfterAllGetsAPlaceThatIsFree() {
        night(ClosurePolicy.DROP, 1, 3);
        does(new TimePassed(CLOSURE));
        does(register(2, CLOSURE.plus(MINUTE)));

        assertThat(live().reserves().offerTo(new MemberId(2))).isPresent();
        does(new EventCommand.TakePlace(new MemberId(2), CLOSURE.plus(MINUTE)));
        assertThat(grid()).containsExactly(1L, 3L, 2L);
    }

    @Test
    void whereTheyKeepThemNothingHappens() {
        night(ClosurePolicy.KEEP, 1, 3, 4, 6);
        assertThat(does(new TimePassed(CLOSURE)))
                .containsExactly(new EventFact.RollCalled(CLOSURE), new EventFact.Closed(CLOSURE));
        assertThat(grid()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void organisersAreAskedOnceAndByNoMentionOfDrivers() {
        night(ClosurePolicy.ASK, 1, 3, 4, 6);
        var calls = calls(does(new TimePassed(CLOSURE)));

        assertThat(grid()).containsExactly(1L, 2L, 3L);
        assertThat(calls)
                .extracting(Call::reason, Call::drivers, Call::isForOrganisers)
                .containsExactly(tuple(Reason.ABSENT, List.of(new MemberId(2)), true));
        assertThat(calls.getFirst().isOutdated(live(), START.minusMillis(1))).isFalse();
        assertThat(calls.getFirst().isOutdated(live(), START)).isTrue();
        assertThat(calls(does(new TimePassed(CLOSURE.plus(MINUTE))))).isEmpty();
    }

    @Test
    void nobodyIsAskedWhereAllAreThere() {
        night(ClosurePolicy.ASK, 1, 2, 3);
        assertThat(does(new TimePassed(CLOSURE)))
                .containsExactly(new EventFact.RollCalled(CLOSURE), new EventFact.Closed(CLOSURE));
    }

    @Test
    void anOrganiserDecides() {
        night(ClosurePolicy.ASK, 1, 3, 4, 6);
        refuses(free(CLOSURE.minus(MINUTE)), "event.check_in_goes_on");
        does(new TimePassed(CLOSURE));
        does(free(CLOSURE.plus(MINUTE)));

        assertThat(grid()).containsExactly(1L, 3L, 4L);
        refuses(free(CLOSURE.plus(MINUTE)), "event.nobody_absent");
        refuses(free(START), "event.has_started");
    }

    @Test
    void aPlaceThatIsOfferedIsNobodyElses() {
        night(ClosurePolicy.KEEP, 1, 3, 4, 6);
        does(new TimePassed(CLOSURE));
        does(new Withdraw(new MemberId(1), CLOSURE.plus(MINUTE)));
        assertThat(live().reserves().offerTo(new MemberId(4))).isPresent();

        does(free(CLOSURE.plus(MINUTE)));
        assertThat(grid()).containsExactly(3L, 6L);
        assertThat(live().reserves().offerTo(new MemberId(4))).isPresent();
    }

    @Test
    void closingByHandTakesNoPlaceFromThoseWhoCouldStillHaveCheckedIn() {
        night(ClosurePolicy.DROP, 1, 3, 4, 6);
        does(new Close(ORGANISER, CLOSURE.minus(MINUTE)));

        assertThat(event).isInstanceOf(Closed.class);
        assertThat(grid()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void aBotThatWasDownUntilTheStartTakesNoPlace() {
        night(ClosurePolicy.DROP, 1, 3, 4, 6);
        does(new TimePassed(START));
        assertThat(grid()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void aBotThatWasDownUntilShortlyBeforeItDoes() {
        night(ClosurePolicy.DROP, 1, 3, 4, 6);
        does(new TimePassed(START.minusMillis(1)));
        assertThat(grid()).containsExactly(1L, 3L, 4L);
    }

    /** Two thousand nights with anybody there: who is there and in front drives, as a list on paper says. */
    @Test
    void asOnPaper() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        for (int night = 0; night < 2_000; night++) {
            event = new RaceEvent.Unborn();
            Set<Integer> there = new TreeSet<>();
            for (int driver = 1; driver <= 6; driver++) if (random.nextBoolean()) there.add(driver);
            night(ClosurePolicy.DROP, there.stream().mapToInt(Integer::intValue).toArray());
            does(new TimePassed(CLOSURE));

            var paper = new ArrayList<Long>();
            for (long driver = 1; driver <= 3; driver++) if (there.contains((int) driver)) paper.add(driver);
            for (long driver = 4; driver <= 6; driver++)
                if (there.contains((int) driver) && paper.size() < 3) paper.add(driver);
            assertThat(grid()).as("seed %d, night %d", seed, night).isEqualTo(paper);
            assertThat(waiting()).hasSize(6 - paper.size());
        }
    }

    private void night(ClosurePolicy policy, int... checkedIn) {
        var plan = RaceNight.closing(policy, PLAN);
        does(new EventCommand.Publish(1, plan, ORGANISER, OPEN.minus(MINUTE)));
        for (int driver = 1; driver <= 6; driver++) does(register(driver, OPEN.minus(MINUTE)));
        does(new TimePassed(OPEN));
        for (int driver : checkedIn) does(new CheckIn(new MemberId(driver), OPEN));
    }

    private static FreePlaces free(Instant at) {
        return new FreePlaces(ORGANISER, at);
    }

    private static Register register(int driver, Instant at) {
        var card = new DriverCard("Driver " + driver, Optional.empty());
        return new Register(new MemberId(driver), card, CAR, Optional.empty(), at);
    }

    private List<EventFact> does(EventCommand command) {
        var decision = EventRules.decide(event, command);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        var facts = ((Decision.Accepted<EventFact>) decision).facts();
        event = EventLife.evolve(event, facts);
        return facts;
    }

    private void refuses(EventCommand command, String key) {
        var decision = EventRules.decide(event, command);
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        assertThat(((Decision.Refused<EventFact>) decision).reason().key()).isEqualTo(key);
    }

    private static List<Call> calls(List<EventFact> facts) {
        return facts.stream()
                .filter(EventFact.Called.class::isInstance)
                .map(fact -> ((EventFact.Called) fact).call())
                .toList();
    }

    private Live live() {
        return (Live) event;
    }

    private List<Long> grid() {
        return live().entries().grid().stream()
                .map(entry -> entry.driver().value())
                .toList();
    }

    private List<Long> waiting() {
        return live().entries().waiting().stream()
                .map(entry -> entry.driver().value())
                .toList();
    }
}
