package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static racemanager.event.EventStory.A;
import static racemanager.event.EventStory.B;
import static racemanager.event.EventStory.C;
import static racemanager.event.EventStory.DAYS_BEFORE;
import static racemanager.event.EventStory.ORGANISER;
import static racemanager.event.EventStory.published;
import static racemanager.event.EventStory.register;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.event.Call.Reason;
import racemanager.event.Call.Way;
import racemanager.event.EventCommand.Cancel;
import racemanager.event.EventCommand.Forget;
import racemanager.event.EventCommand.NoteCalled;
import racemanager.event.EventCommand.NoteUnreached;
import racemanager.event.EventCommand.RouteCall;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.MemberId;

/** Who reads of a race by direct message, and who by a mention. */
class CallRoutingTest {

    private static final Way MENTION = new Way(Optional.empty());
    private static final Way IN_FRENCH = new Way(Optional.of(Locale.FRENCH));

    private static EventStory cancelled() {
        return published(3, true)
                .after(
                        register(A),
                        register(B),
                        register(C),
                        new Cancel(Optional.of("No server tonight"), ORGANISER, DAYS_BEFORE));
    }

    private static Call call(int number, Way way, MemberId... drivers) {
        return new Call(number, Reason.CANCELLED, List.of(drivers), Optional.empty(), DAYS_BEFORE, Optional.of(way));
    }

    private static RouteCall route(Map<MemberId, Locale> direct) {
        return new RouteCall(1, direct, DAYS_BEFORE);
    }

    @Test
    void whoAskedForItIsTakenOutOfTheMentionAndToldAlone() {
        var event = cancelled().after(route(Map.of(B, Locale.FRENCH)));

        assertThat(event.calls()).containsExactly(call(1, MENTION, A, C), call(2, IN_FRENCH, B));
    }

    @Test
    void aCallIsDividedOnce() {
        var event = cancelled().after(route(Map.of(B, Locale.FRENCH)));

        assertThat(event.accepts(route(Map.of(A, Locale.FRENCH)))).isEmpty();
    }

    @Test
    void aMentionOfNobodyIsOfNoUse() {
        var event = cancelled().after(route(Map.of(A, Locale.FRENCH, B, Locale.FRENCH, C, Locale.FRENCH)));

        assertThat(event.calls()).hasSize(4);
        assertThat(event.calls())
                .filteredOn(call -> call.isOutdated(event.live(), DAYS_BEFORE))
                .containsExactly(call(1, MENTION));
    }

    @Test
    void nobodyElseIsToldDirectly() {
        assertThat(cancelled().accepts(route(Map.of(ORGANISER, Locale.FRENCH)))).isEmpty();
    }

    @Test
    void whoTakesNoDirectMessagesIsMentionedOnce() {
        var event = cancelled().after(route(Map.of(B, Locale.FRENCH)), new NoteUnreached(2, DAYS_BEFORE));

        assertThat(event.calls()).containsExactly(call(1, MENTION, A, C), call(2, MENTION, B));
        assertThat(event.accepts(new NoteUnreached(2, DAYS_BEFORE))).isEmpty();
        assertThat(event.accepts(new RouteCall(2, Map.of(B, Locale.FRENCH), DAYS_BEFORE)))
                .isEmpty();
    }

    @Test
    void whatWasReadIsNotSaidAgain() {
        var event = cancelled().after(route(Map.of(B, Locale.FRENCH)), new NoteCalled(2, DAYS_BEFORE));

        assertThat(event.accepts(new NoteUnreached(2, DAYS_BEFORE))).isEmpty();
        assertThat(event.calls()).containsExactly(call(1, MENTION, A, C));
    }

    @Test
    void anOfferWaitsForAnAnswerInTheChannelAndIsToldDirectlyBesides() {
        var event = published(RaceNight.confirming(6, EventStory.plan(1, true)))
                .after(
                        register(A),
                        register(B),
                        new EventCommand.Withdraw(A, DAYS_BEFORE),
                        route(Map.of(B, Locale.FRENCH)));

        assertThat(event.calls())
                .extracting(Call::reason, Call::drivers, Call::way)
                .containsExactly(
                        tuple(Reason.OFFERED, List.of(B), Optional.of(MENTION)),
                        tuple(Reason.OFFERED, List.of(B), Optional.of(IN_FRENCH)));
        assertThat(event.after(new NoteUnreached(2, DAYS_BEFORE)).calls())
                .extracting(Call::way)
                .containsExactly(Optional.of(MENTION));
    }

    @Test
    void theNextCallHasANumberOfItsOwn() {
        var event = cancelled().after(route(Map.of(A, Locale.FRENCH, B, Locale.FRENCH)));

        assertThat(event.live().meeting().calls().last()).isEqualTo(3);
    }

    @Test
    void theLanguageOfWhoIsForgottenIsForgotten() {
        var event = cancelled().after(route(Map.of(B, Locale.FRENCH)), new Forget(B, DAYS_BEFORE));

        assertThat(event.calls())
                .filteredOn(call -> call.number() == 2)
                .singleElement()
                .satisfies(call -> {
                    assertThat(call.drivers()).isEmpty();
                    assertThat(call.direct()).isEmpty();
                });
    }
}
