package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.event.Call.Reason;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventCommand.ChangeEntry;
import racemanager.event.EventCommand.CheckIn;
import racemanager.event.EventCommand.CheckOut;
import racemanager.event.EventCommand.Forget;
import racemanager.event.EventCommand.Look;
import racemanager.event.EventCommand.NoteExport;
import racemanager.event.EventCommand.Register;
import racemanager.event.EventCommand.TimePassed;
import racemanager.event.EventCommand.Withdraw;
import racemanager.event.RaceEvent.Live;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;

/** A grid of two with one in line, exported for the server while check-in is open. */
class ServerListTest {

    private static final String CAR = "Audi R8";
    private static final MemberId ORGANISER = new MemberId(99);
    private static final EventPlan PLAN = RaceNight.plan(RaceNight.answers().with("drivers", "2"));
    private static final Instant OPEN = PLAN.checkIn().opens();
    private static final Instant CLOSURE = PLAN.checkIn().closes();
    private static final Instant FINISH = PLAN.timing().finish();
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private RaceEvent event = new RaceEvent.Unborn();

    ServerListTest() {
        does(new EventCommand.Publish(1, PLAN, ORGANISER, OPEN.minus(MINUTE)));
        for (int driver = 1; driver <= 3; driver++) does(register(driver, OPEN.minus(MINUTE)));
        does(new TimePassed(OPEN));
        does(new NoteExport("acc", ORGANISER, OPEN));
    }

    @Test
    void nothingIsToldWhileTheListIsRight() {
        assertThat(list().difference(live().meeting())).isEmpty();
        assertThat(calls(does(new CheckIn(new MemberId(1), OPEN)))).isEmpty();
        assertThat(calls(does(new Look(OPEN)))).isEmpty();
    }

    @Test
    void whoLeavesAndWhoComesForThemIsToldOnce() {
        var calls = calls(does(new Withdraw(new MemberId(1), OPEN.plus(MINUTE))));

        assertThat(calls)
                .extracting(Call::reason, Call::drivers, Call::isForOrganisers)
                .contains(tuple(Reason.OUT_OF_DATE, List.of(new MemberId(3), new MemberId(1)), true));
        assertThat(difference().joined()).containsExactly(new MemberId(3));
        assertThat(difference().left()).containsExactly(new MemberId(1));
        assertThat(difference().changed()).isEmpty();
        assertThat(outdated(does(new Withdraw(new MemberId(2), OPEN.plus(MINUTE)))))
                .isEmpty();
        assertThat(difference().left()).containsExactlyInAnyOrder(new MemberId(1), new MemberId(2));
    }

    @Test
    void aReserveWhoIsThereIsOnTheServerToo() {
        var calls = outdated(does(new CheckIn(new MemberId(3), OPEN)));

        assertThat(calls).hasSize(1);
        assertThat(difference().joined()).containsExactly(new MemberId(3));
        assertThat(calls.getFirst().isOutdated(live(), OPEN)).isFalse();
        does(new CheckOut(new MemberId(3), OPEN));
        assertThat(calls.getFirst().isOutdated(live(), OPEN)).isTrue();
    }

    @Test
    void carNumberAndNameAreWhatTheServerReads() {
        var entry = live().entries().entryOf(new MemberId(1)).orElseThrow();
        var numbered = new EntryChange(entry.card(), entry.car(), Optional.of(27), Optional.empty());
        assertThat(outdated(does(new ChangeEntry(new MemberId(1), numbered, OPEN))))
                .hasSize(1);
        assertThat(difference().changed()).containsExactly(new MemberId(1));
    }

    @Test
    void anotherExportBeginsAnew() {
        does(new Withdraw(new MemberId(1), OPEN));
        does(new NoteExport("ac", ORGANISER, OPEN.plus(MINUTE)));

        assertThat(list().format()).isEqualTo("ac");
        assertThat(list().difference(live().meeting())).isEmpty();
        assertThat(outdated(does(new Withdraw(new MemberId(2), OPEN.plus(MINUTE)))))
                .hasSize(1);
    }

    @Test
    void afterClosureToo() {
        does(new TimePassed(CLOSURE));
        assertThat(outdated(does(new Withdraw(new MemberId(1), CLOSURE.plus(MINUTE)))))
                .hasSize(1);
    }

    @Test
    void aRaceThatIsOverNeedsNoServer() {
        does(new TimePassed(FINISH));
        var decision = EventRules.decide(event, new NoteExport("acc", ORGANISER, FINISH));
        assertThat(decision).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void whoIsForgottenIsForgottenHereToo() {
        does(new TimePassed(CLOSURE));
        does(new Forget(new MemberId(1), CLOSURE));

        assertThat(list().lines()).extracting(ServerList.Line::driver).doesNotContain(new MemberId(1));
    }

    private static Register register(int driver, Instant at) {
        return new Register(
                new MemberId(driver), new DriverCard("Driver " + driver, Optional.empty()), CAR, Optional.empty(), at);
    }

    private List<EventFact> does(EventCommand command) {
        var decision = EventRules.decide(event, command);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        var facts = ((Decision.Accepted<EventFact>) decision).facts();
        event = EventLife.evolve(event, facts);
        return facts;
    }

    private static List<Call> outdated(List<EventFact> facts) {
        return calls(facts).stream()
                .filter(call -> call.reason() == Reason.OUT_OF_DATE)
                .toList();
    }

    private static List<Call> calls(List<EventFact> facts) {
        return facts.stream()
                .filter(EventFact.Called.class::isInstance)
                .map(fact -> ((EventFact.Called) fact).call())
                .toList();
    }

    private ServerList list() {
        return live().meeting().exported().orElseThrow();
    }

    private ServerList.Difference difference() {
        return list().difference(live().meeting()).orElseThrow();
    }

    private Live live() {
        return (Live) event;
    }
}
