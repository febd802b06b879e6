package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.EventStory.A;
import static racemanager.event.EventStory.B;
import static racemanager.event.EventStory.C;
import static racemanager.event.EventStory.CHECK_IN;
import static racemanager.event.EventStory.CLOSING;
import static racemanager.event.EventStory.DAYS_BEFORE;
import static racemanager.event.EventStory.LENGTH;
import static racemanager.event.EventStory.ORGANISER;
import static racemanager.event.EventStory.START;
import static racemanager.event.EventStory.published;
import static racemanager.event.EventStory.register;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import racemanager.event.Call.Reason;
import racemanager.event.EventCommand.Cancel;
import racemanager.event.EventCommand.ChangeCapacity;
import racemanager.event.EventCommand.CheckIn;
import racemanager.event.EventCommand.Close;
import racemanager.event.EventCommand.Delay;
import racemanager.event.EventCommand.ExtendCheckIn;
import racemanager.event.EventCommand.MessageDrivers;
import racemanager.event.EventCommand.Postpone;
import racemanager.event.EventCommand.TimePassed;
import racemanager.event.EventCommand.Withdraw;
import racemanager.event.RaceEvent.Closed;
import racemanager.event.RaceEvent.Published;

/** What an organiser does with a published race: who keeps what, and who is told. */
class PostponementTest {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final Instant LATER = START.plus(TEN_MINUTES);
    private static final Instant NEXT_WEEK = START.plus(Duration.ofDays(7));

    private static Delay delay(Instant at) {
        return new Delay(START, LATER, ORGANISER, at);
    }

    private static Postpone postpone(Instant at) {
        return new Postpone(START, NEXT_WEEK, ORGANISER, at);
    }

    /** A, B and C, of whom A has checked in, on a grid of two. */
    private static EventStory full(Instant until) {
        var story = published(2, true).after(register(A), register(B), register(C));
        story.accepts(new TimePassed(CHECK_IN));
        story.accepts(new CheckIn(A, CHECK_IN));
        story.accepts(new TimePassed(until));
        told(story);
        return story;
    }

    private static void told(EventStory story) {
        story.calls().forEach(call -> story.accepts(new EventCommand.NoteCalled(call.number(), DAYS_BEFORE)));
    }

    /** Which phase allows what: "ok", or the key of the refusal. */
    @ParameterizedTest
    @CsvSource({
        "unborn, event.unknown, event.unknown, event.unknown, event.unknown, event.unknown",
        "open, ok, ok, ok, ok, ok",
        "over, ok, ok, event.places_after_closure, event.closed, ok",
        "closed, ok, ok, event.places_after_closure, event.closed, ok",
        "started, event.delay_after_start, ok, event.places_after_closure, event.closed, ok",
        "cancelled, event.cancelled, event.cancelled, event.cancelled, event.cancelled, event.cancelled",
        "finished, event.finished, event.finished, event.finished, event.finished, event.finished",
        "archived, event.finished, event.finished, event.finished, event.finished, event.finished",
        "erased, event.unknown, event.unknown, event.unknown, event.unknown, event.unknown"
    })
    void everyPhaseAllowsWhatFitsIt(
            String phase, String delay, String postpone, String places, String extend, String message) {
        var finish = START.plus(LENGTH);
        var at = switch (phase) {
            case "over", "closed" -> CLOSING;
            case "started" -> START;
            default -> CHECK_IN;
        };
        var commands = List.<EventCommand>of(
                delay(at),
                postpone(at),
                new ChangeCapacity(5, 1, ORGANISER, at),
                new ExtendCheckIn(CLOSING, CLOSING.plus(TEN_MINUTES), ORGANISER, at),
                new MessageDrivers("Hello", ORGANISER, at));
        var outcomes = List.of(delay, postpone, places, extend, message);
        for (int each = 0; each < commands.size(); each++) {
            var story = switch (phase) {
                case "unborn" -> EventStory.unborn();
                case "open", "over" -> full(CHECK_IN);
                case "closed" -> full(CLOSING);
                case "started" -> full(START);
                case "cancelled" -> full(CHECK_IN).after(new Cancel(Optional.empty(), ORGANISER, CHECK_IN));
                case "finished" -> full(finish);
                case "archived" -> full(finish.plus(Duration.ofDays(20)));
                default ->
                    full(finish.plus(Duration.ofDays(20))).after(new TimePassed(finish.plus(Duration.ofDays(60))));
            };
            if (outcomes.get(each).equals("ok"))
                assertThat(story.accepts(commands.get(each))).isNotEmpty();
            else story.refuses(commands.get(each), outcomes.get(each));
        }
    }

    @Test
    void aDelayMovesWhatIsNotYetDueAndKeepsGridWaitingListAndCheckIns() {
        var story = full(CHECK_IN);
        var before = story.live();

        story.accepts(delay(CHECK_IN));

        assertThat(story.live().entries()).isEqualTo(before.entries());
        assertThat(story.live().plan().timing().start()).isEqualTo(LATER);
        assertThat(story.live().plan().timing().finish()).isEqualTo(LATER.plus(LENGTH));
        assertThat(story.live().plan().checkIn())
                .isEqualTo(new CheckInWindow(before.plan().checkIn().opens(), CLOSING.plus(TEN_MINUTES)));
        assertThat(story.event().nextPhaseAt())
                .contains(CLOSING.plus(TEN_MINUTES).minus(Duration.ofMinutes(30)));
        assertThat(story.calls()).containsExactly(Call.of(2, Reason.DELAYED, List.of(A, B, C), CHECK_IN));
    }

    @Test
    void aDelayBeforeCheckInMovesAllOfIt() {
        var story = published(2, true).after(register(A));
        var window = story.live().plan().checkIn();

        assertThat(story.after(delay(DAYS_BEFORE)).live().plan().checkIn()).isEqualTo(window.plus(TEN_MINUTES));
    }

    @Test
    void whatIsClosedStaysClosedWhenItIsDelayed() {
        var story = full(CLOSING).after(delay(CLOSING));

        assertThat(story.event()).isInstanceOf(Closed.class);
        assertThat(story.live().plan().checkIn().closes()).isEqualTo(CLOSING);
        assertThat(story.event().nextDue()).contains(LATER.plus(LENGTH));
    }

    @Test
    void twoPressesOfOneButtonDelayOnce() {
        var story = full(CHECK_IN).after(delay(CHECK_IN));
        told(story);

        assertThat(story.accepts(delay(CHECK_IN))).isEmpty();
        assertThat(story.calls()).isEmpty();
        story.refuses(new Delay(START, START.plusSeconds(900), ORGANISER, CHECK_IN), "event.start_moved");
        story.refuses(new Delay(LATER, LATER, ORGANISER, CHECK_IN), "event.start_not_later");
    }

    @Test
    void aPostponedRaceKeepsItsDriversInTheirOrderAndOpensAgain() {
        var story = full(CLOSING);
        var window = story.live().plan().checkIn();

        story.accepts(postpone(CLOSING));

        assertThat(story.event()).isInstanceOf(Published.class);
        assertThat(story.grid()).containsExactly(A, B);
        assertThat(story.waiting()).containsExactly(C);
        assertThat(story.live().entries().checkedIn()).isZero();
        assertThat(story.live().plan().checkIn()).isEqualTo(window.plus(Duration.ofDays(7)));
        assertThat(story.live().meeting().checkInAnnounced()).isFalse();
        assertThat(story.calls()).containsExactly(Call.of(2, Reason.POSTPONED, List.of(A, B, C), CLOSING));
        told(story);
        assertThat(story.accepts(new TimePassed(NEXT_WEEK.minus(Duration.ofDays(1)))))
                .hasExactlyElementsOfTypes(EventFact.CheckInOpened.class);
    }

    @Test
    void whoIsToldOfTomorrowIsNotCalledToCheckInBesides() {
        var tomorrow = START.plus(Duration.ofHours(20));
        var story = full(CLOSING).after(new Postpone(START, tomorrow, ORGANISER, CLOSING));

        assertThat(story.accepts(new TimePassed(CLOSING.plusSeconds(60)))).isEmpty();
        assertThat(story.calls()).extracting(Call::reason).containsExactly(Reason.POSTPONED);
        assertThat(story.accepts(new CheckIn(A, CLOSING))).hasExactlyElementsOfTypes(EventFact.CheckedIn.class);
    }

    @Test
    void aRaceThatWasClosedEarlyClosesAtItsUsualTimeWhenItIsPostponed() {
        var story = full(CHECK_IN);
        var window = story.live().plan().checkIn();
        story.after(new Close(ORGANISER, CHECK_IN), delay(CHECK_IN));

        story.accepts(new Postpone(LATER, NEXT_WEEK.plus(TEN_MINUTES), ORGANISER, CHECK_IN));

        assertThat(story.live().plan().checkIn())
                .isEqualTo(window.plus(Duration.ofDays(7)).plus(TEN_MINUTES));
    }

    @Test
    void aRaceIsPostponedToALaterStartThatIsToCome() {
        var story = full(CLOSING);

        story.refuses(new Postpone(START, START, ORGANISER, CLOSING), "event.start_not_later");
        story.refuses(new Postpone(START, CLOSING, ORGANISER, CLOSING), "event.start_in_past");
        story.refuses(new Postpone(LATER, NEXT_WEEK, ORGANISER, CLOSING), "event.start_moved");
        assertThat(story.after(postpone(CLOSING)).accepts(postpone(CLOSING))).isEmpty();
    }

    /** Every hour from days before to the start, in both orders of what may come first. */
    static Stream<Instant> instants() {
        return IntStream.range(0, 80).mapToObj(hours -> DAYS_BEFORE.plus(Duration.ofHours(hours)));
    }

    @ParameterizedTest
    @MethodSource("instants")
    void theWindowIsOrderedAndBeforeTheStartWheneverARaceIsMovedAndNobodyIsLost(Instant at) {
        for (EventCommand command : List.of(delay(at), postpone(at))) {
            var story = published(2, true).after(register(A), register(B), register(C), new TimePassed(at));
            story.accepts(new EventCommand.ConfirmEntry(B, true, new Steward(ORGANISER, "Here"), at));
            var before = story.live().entries();

            story.accepts(command);

            var plan = story.live().plan();
            assertThat(plan.checkIn().opens()).isBefore(plan.checkIn().closes());
            assertThat(plan.checkIn().closes()).isBeforeOrEqualTo(plan.timing().start());
            assertThat(story.live().entries()).isEqualTo(command instanceof Delay ? before : before.withoutCheckIns());
        }
    }

    @Test
    void checkInIsExtendedOnceAndUntilTheStart() {
        var story = full(CHECK_IN);
        var longer = new ExtendCheckIn(CLOSING, CLOSING.plus(TEN_MINUTES), ORGANISER, CHECK_IN);

        story.accepts(longer);

        assertThat(story.live().plan().checkIn().closes()).isEqualTo(CLOSING.plus(TEN_MINUTES));
        assertThat(story.live().entries().checkedIn()).isEqualTo(1);
        assertThat(story.calls()).containsExactly(Call.of(2, Reason.CHECK_IN_EXTENDED, List.of(A, B, C), CHECK_IN));
        assertThat(story.accepts(longer)).isEmpty();
        story.refuses(
                new ExtendCheckIn(CLOSING, CLOSING.plusSeconds(900), ORGANISER, CHECK_IN), "event.check_in_end_moved");

        var present = CLOSING.plus(TEN_MINUTES);
        story.accepts(new ExtendCheckIn(present, START.plusSeconds(900), ORGANISER, CHECK_IN));
        assertThat(story.live().plan().checkIn().closes()).isEqualTo(START);
        story.refuses(new ExtendCheckIn(START, LATER, ORGANISER, CHECK_IN), "event.check_in_until_start");
    }

    @Test
    void morePlacesPromoteAndFewerSendBackAndOnlyThoseAreCalled() {
        var story = full(CHECK_IN);

        story.accepts(new ChangeCapacity(3, 2, ORGANISER, CHECK_IN));

        assertThat(story.grid()).containsExactly(A, B, C);
        assertThat(story.live().plan().capacity().broadcastSlots()).isEqualTo(2);
        assertThat(story.calls()).containsExactly(Call.of(2, Reason.PROMOTED, List.of(C), CHECK_IN));
        told(story);

        story.accepts(new ChangeCapacity(1, 2, ORGANISER, CHECK_IN));

        assertThat(story.grid()).containsExactly(A);
        assertThat(story.waiting()).containsExactly(B, C);
        assertThat(story.calls()).extracting(Call::reason).containsExactly(Reason.SENT_BACK);
        assertThat(story.accepts(new ChangeCapacity(1, 2, ORGANISER, CHECK_IN))).isEmpty();
        story.refuses(new ChangeCapacity(59, 2, ORGANISER, CHECK_IN), "event.capacity");
    }

    @Test
    void aMessageGoesToAllDriversInTheWordsOfTheOrganiser() {
        var story = full(CHECK_IN);

        story.accepts(new MessageDrivers("Bring rain tyres", ORGANISER, CHECK_IN));

        assertThat(story.calls()).singleElement().satisfies(call -> {
            assertThat(call.because()).contains("Bring rain tyres");
            assertThat(call.drivers()).containsExactly(A, B, C);
        });
        published(2, true)
                .after(register(A), new Withdraw(A, DAYS_BEFORE))
                .refuses(new MessageDrivers("Hello", ORGANISER, DAYS_BEFORE), "event.nobody_to_tell");
    }

    @Test
    void aPlaceThatWasOfferedToAReserveIsTheNextOnesWhenTheRaceIsPostponed() {
        var story =
                full(CLOSING).after(new EventCommand.ConfirmEntry(C, true, new Steward(ORGANISER, "Here"), CLOSING));
        story.accepts(new Withdraw(B, CLOSING));
        assertThat(story.live().reserves().offerTo(C)).isPresent();

        story.accepts(postpone(CLOSING));

        assertThat(story.grid()).containsExactly(A, C);
        assertThat(story.live().reserves().offers()).isEmpty();
    }
}
