package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.EventStory.A;
import static racemanager.event.EventStory.B;
import static racemanager.event.EventStory.C;
import static racemanager.event.EventStory.START;
import static racemanager.event.EventStory.register;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import racemanager.event.Call.Reason;
import racemanager.event.EventCommand.CheckIn;
import racemanager.event.EventCommand.Close;
import racemanager.event.EventCommand.NoteLeft;
import racemanager.event.EventCommand.SetCrew;
import racemanager.event.EventCommand.TakeBroadcast;
import racemanager.event.EventCommand.TimePassed;
import racemanager.kernel.MemberId;

/** Before check-in opens and closes, drivers are looked up in the guild. */
class RollCallTest {

    private static final Instant OPENS = START.minus(Duration.ofHours(24));
    private static final Instant CLOSES = START.minus(Duration.ofHours(1));
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    private final EventStory event = EventStory.published(2, true);

    private List<MemberId> dueAt(Instant now) {
        event.after(new TimePassed(now));
        return RollCall.due(event.event(), now).toList();
    }

    private void enter(LongStream drivers) {
        drivers.forEach(driver -> event.after(register(new MemberId(driver))));
    }

    @Test
    void nobodyIsLookedUpWhereNobodyHasEntered() {
        assertThat(event.event().nextDue()).contains(OPENS);

        event.after(register(A));
        assertThat(event.event().nextDue()).contains(OPENS.minus(HALF_AN_HOUR));
    }

    @Test
    void aLargeGridIsLookedUpInTurnsAndNobodyIsLeftOut() {
        enter(LongStream.rangeClosed(1, 200));

        var shares = IntStream.range(0, 6)
                .map(turn -> dueAt(OPENS.minus(HALF_AN_HOUR).plus(FIVE_MINUTES.multipliedBy(turn)))
                        .size())
                .toArray();

        assertThat(shares).isSorted().doesNotHaveDuplicates();
        assertThat(shares[0]).isPositive().isLessThan(60);
        assertThat(shares[5]).isEqualTo(200);
        assertThat(event.event().nextDue()).contains(OPENS);
    }

    @Test
    void itIsCalledAgainBeforeCheckInCloses() {
        event.after(register(A));
        assertThat(dueAt(OPENS.minusSeconds(1))).containsExactly(A);
        assertThat(dueAt(OPENS)).isEmpty();

        assertThat(event.event().nextDue()).contains(CLOSES.minus(HALF_AN_HOUR));
        assertThat(dueAt(CLOSES.minus(HALF_AN_HOUR).minusSeconds(1))).isEmpty();
        assertThat(dueAt(CLOSES.minusSeconds(1))).containsExactly(A);
        assertThat(dueAt(CLOSES)).isEmpty();
    }

    @Test
    void whoWasSeenWithinTheHourIsNotLookedUp() {
        var lately = CLOSES.minus(HALF_AN_HOUR).minus(Duration.ofMinutes(20));
        event.after(register(A), register(B), new TimePassed(OPENS), new CheckIn(A, lately));
        event.after(register(C, event.live().plan().cars().names().getFirst(), lately));

        assertThat(dueAt(CLOSES.minusSeconds(1))).containsExactly(B);
    }

    @Test
    void aBotThatWasDownCallsForAllAtOnceAndClosureDoesNotWait() {
        event.after(register(A), register(B));

        assertThat(dueAt(OPENS.minusSeconds(30))).containsExactlyInAnyOrder(A, B);
        assertThat(dueAt(CLOSES.plusSeconds(1))).isEmpty();
        assertThat(event.event()).isInstanceOf(RaceEvent.Closed.class);
    }

    @Test
    void aMovedStartIsCalledForAnew() {
        event.after(register(A));
        dueAt(OPENS.minusSeconds(1));
        event.after(new EventCommand.Postpone(
                START, START.plus(Duration.ofDays(7)), EventStory.ORGANISER, OPENS.minusSeconds(1)));

        assertThat(event.event().nextDue())
                .contains(OPENS.plus(Duration.ofDays(7)).minus(HALF_AN_HOUR));
    }

    @Test
    void thePlaceOfWhoHasLeftGoesToTheNextAndOrganisersReadTheName() {
        event.after(register(A), register(B), register(C));

        assertThat(event.accepts(new NoteLeft(A, OPENS)))
                .containsExactly(new EventFact.LeftGuild(A, OPENS), new EventFact.Promoted(C, OPENS));

        assertThat(event.grid()).containsExactly(B, C);
        assertThat(event.calls())
                .filteredOn(Call::isForOrganisers)
                .singleElement()
                .satisfies(call -> {
                    assertThat(call.reason()).isEqualTo(Reason.LEFT);
                    assertThat(call.because()).contains("Driver 10");
                    assertThat(call.forgetting(A).because()).isEmpty();
                });
    }

    @Test
    void whoSharesACarIsLookedUpHoweverLatelyItWasEntered() {
        var lately = OPENS.minus(HALF_AN_HOUR).minus(Duration.ofMinutes(20));
        var shared = CrewStory.published(2).after(CrewStory.in(A, "Team Rocket"));
        shared.after(
                new SetCrew(A, CrewStory.crew("Team Rocket", CrewStory.member(C), CrewStory.stranger(50)), lately));

        shared.after(new TimePassed(OPENS.minusSeconds(1)));

        assertThat(RollCall.due(shared.event(), OPENS.minusSeconds(1))).containsExactly(A, C);
    }

    @Test
    void aCoDriverWhoHasLeftIsOutOfTheCarThatStaysAndItsCaptainIsTold() {
        var crew = CrewStory.crew("Team Rocket", CrewStory.member(B), CrewStory.member(C));
        var shared = CrewStory.published(2).after(CrewStory.in(A, "Team Rocket"), new SetCrew(A, crew, OPENS));

        assertThat(shared.accepts(new NoteLeft(C, OPENS))).containsExactly(new EventFact.CoDriverLeft(A, C, OPENS));

        assertThat(shared.grid()).containsExactly(A);
        assertThat(shared.live().entries().entryOf(A).orElseThrow().members()).containsExactly(A, B);
        assertThat(shared.calls()).containsExactly(Call.of(1, Reason.CREW_LEFT, List.of(A), OPENS));
        assertThat(shared.accepts(new NoteLeft(C, OPENS))).as("told twice").isEmpty();
    }

    @Test
    void broadcastersAreLookedUpTooUnlessTheyHaveJustTakenTheirSlot() {
        var filmed = EventStory.published(EventStory.filmed(2, EventStory.plan(2, true)));
        assertThat(filmed.event().nextDue()).contains(OPENS);

        filmed.after(broadcasting(A, EventStory.DAYS_BEFORE));
        assertThat(filmed.event().nextDue()).contains(OPENS.minus(HALF_AN_HOUR));
        filmed.after(broadcasting(B, OPENS.minus(HALF_AN_HOUR).minus(Duration.ofMinutes(20))));
        filmed.after(new TimePassed(OPENS.minusSeconds(1)));

        assertThat(RollCall.due(filmed.event(), OPENS.minusSeconds(1))).containsExactly(A);
        filmed.after(new NoteLeft(A, OPENS.minusSeconds(1)));
        assertThat(filmed.live().meeting().broadcasters().all())
                .extracting(Broadcaster::member)
                .containsExactly(B);
    }

    private static TakeBroadcast broadcasting(MemberId member, Instant at) {
        var form = new RegistrationForm("Voice " + member.text(), "", "", "");
        return new TakeBroadcast(member, form, Optional.empty(), at);
    }

    @Test
    void afterClosureThePlaceIsOffered() {
        event.after(register(A), register(B), register(C), new TimePassed(OPENS), new CheckIn(C, OPENS));
        event.after(new Close(EventStory.ORGANISER, OPENS));

        event.after(new NoteLeft(A, OPENS.plusSeconds(1)));

        assertThat(event.grid()).containsExactly(B);
        assertThat(event.live().reserves().offerTo(C)).isPresent();
    }

    @Test
    void whoHasWithdrawnMeanwhileCannotLeaveAgain() {
        event.after(register(A));

        assertThat(event.accepts(new NoteLeft(B, OPENS))).isEmpty();
        assertThat(event.after(new TimePassed(START.plus(Duration.ofDays(1))))
                        .live()
                        .entries()
                        .entryOf(A))
                .isNotEqualTo(Optional.empty());
        event.refuses(new NoteLeft(A, START.plus(Duration.ofDays(1))), "event.finished");
    }
}
