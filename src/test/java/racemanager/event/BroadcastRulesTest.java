package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static racemanager.event.EventStory.A;
import static racemanager.event.EventStory.B;
import static racemanager.event.EventStory.C;
import static racemanager.event.EventStory.CLOSING;
import static racemanager.event.EventStory.DAYS_BEFORE;
import static racemanager.event.EventStory.LENGTH;
import static racemanager.event.EventStory.ORGANISER;
import static racemanager.event.EventStory.START;
import static racemanager.event.EventStory.register;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.event.Call.Reason;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventCommand.AddEntry;
import racemanager.event.EventCommand.Cancel;
import racemanager.event.EventCommand.ChangeCapacity;
import racemanager.event.EventCommand.CheckIn;
import racemanager.event.EventCommand.Close;
import racemanager.event.EventCommand.Delay;
import racemanager.event.EventCommand.Edit;
import racemanager.event.EventCommand.Forget;
import racemanager.event.EventCommand.LeaveBroadcast;
import racemanager.event.EventCommand.MessageDrivers;
import racemanager.event.EventCommand.MoveEntry;
import racemanager.event.EventCommand.NoteExport;
import racemanager.event.EventCommand.NoteTrack;
import racemanager.event.EventCommand.RemoveEntry;
import racemanager.event.EventCommand.TakeBroadcast;
import racemanager.event.EventCommand.TimePassed;
import racemanager.event.EventCommand.Withdraw;
import racemanager.event.EventPlan.Capacity;
import racemanager.event.EventPlan.DriverIdKind;
import racemanager.kernel.MemberId;
import racemanager.steam.SteamId;
import racemanager.track.Track;

/** Two broadcast slots beside one place for a driver. */
class BroadcastRulesTest {

    private static final SteamId ACCOUNT = SteamId.ofAccount(22_202);
    private static final Steward STEWARD = new Steward(ORGANISER, "wrong button");

    private final EventStory event = EventStory.published(EventStory.filmed(2, EventStory.plan(1, true)));

    @Test
    void whoComesFirstHasASlotUntilAllAreTaken() {
        event.after(take(B), take(A));

        assertThat(broadcasters()).containsExactly(B, A);
        event.refuses(take(C), "event.broadcast.full");
        event.refuses(take(A), "event.broadcast.already");
        event.after(new LeaveBroadcast(B, DAYS_BEFORE), take(C));
        assertThat(broadcasters()).containsExactly(A, C);
        event.refuses(new LeaveBroadcast(B, DAYS_BEFORE), "event.broadcast.not_in");
    }

    @Test
    void aRaceWithoutSlotsHasNone() {
        EventStory.published(1, true).refuses(take(A), "event.broadcast.none");
    }

    @Test
    void nobodyDrivesAndBroadcasts() {
        event.after(register(A), register(B), take(C));

        event.refuses(take(A), "event.broadcast.drives");
        event.refuses(take(B), "event.broadcast.drives");
        event.refuses(register(C), "event.broadcast.leave_first");
        event.refuses(new CheckIn(C, EventStory.CHECK_IN), "event.broadcast.no_check_in");
        event.after(new Withdraw(A, DAYS_BEFORE), take(A), new LeaveBroadcast(C, DAYS_BEFORE), register(C));
        assertThat(broadcasters()).containsExactly(A);
        assertThat(event.grid()).containsExactly(B);
        assertThat(event.waiting()).containsExactly(C);
    }

    @Test
    void slotsAreTakenAndLeftUntilTheFinish() {
        var finish = START.plus(LENGTH);
        event.after(new TimePassed(CLOSING), take(A, "", finish.minusSeconds(1)));

        event.refuses(take(B, "", finish), "event.finished");
        event.refuses(new LeaveBroadcast(A, finish), "event.finished");
        event.after(new LeaveBroadcast(A, finish.minusSeconds(1)));
        assertThat(broadcasters()).isEmpty();
        event.refuses(registering(C, finish), "event.closed");
        event.after(new Cancel(Optional.empty(), ORGANISER, CLOSING)).refuses(take(B), "event.cancelled");
    }

    @Test
    void whatCannotBeReadGivesNoSlot() {
        assertThat(event.accepts(new TakeBroadcast(A, form("7", ""), Optional.empty(), DAYS_BEFORE)))
                .isEmpty();
        assertThat(broadcasters()).isEmpty();
    }

    @Test
    void anAccountIsAskedForOnlyWhereTheRaceAsksForItAndNeededNowhere() {
        event.after(take(A, ACCOUNT.text(), DAYS_BEFORE));
        assertThat(card(event, A).steam()).isEmpty();

        var steam = withAccounts();
        steam.after(take(A));
        assertThat(steam.accepts(take(B, "12", DAYS_BEFORE))).isEmpty();
        assertThat(steam.accepts(take(B, ACCOUNT.text(), DAYS_BEFORE)))
                .as("the guild has to know first whose account it is")
                .isEmpty();
        steam.after(known(B));
        assertThat(card(steam, B).steam()).contains(ACCOUNT);
    }

    @Test
    void anAccountIsInARaceOnce() {
        var steam = withAccounts();
        var driver = new DriverCard("Ada Lovelace", Optional.of(ACCOUNT));
        var car = steam.live().plan().cars().names().getFirst();
        var drives = new EventCommand.Register(A, driver, car, Optional.empty(), DAYS_BEFORE);
        steam.after(known(B)).refuses(drives, "driver.steam_taken");
        steam.refuses(
                new AddEntry(
                        A,
                        new RegistrationForm("Ada L", ACCOUNT.text(), car, ""),
                        Optional.of(driver),
                        STEWARD,
                        DAYS_BEFORE),
                "steward.account_taken");
        steam.after(new LeaveBroadcast(B, DAYS_BEFORE), drives).refuses(known(B), "driver.steam_taken");
    }

    @Test
    void aStewardTakesASlotAwayAndTheBroadcasterIsTold() {
        event.after(take(A));

        event.refuses(
                new AddEntry(A, new RegistrationForm("Ada L", "", car(), ""), Optional.empty(), STEWARD, DAYS_BEFORE),
                "steward.broadcasts");
        event.refuses(
                new MoveEntry(A, new Spot(Spot.Part.GRID, Optional.empty()), STEWARD, DAYS_BEFORE), "steward.not_in");
        event.after(new RemoveEntry(A, STEWARD, DAYS_BEFORE));
        assertThat(broadcasters()).isEmpty();
        assertThat(event.calls())
                .singleElement()
                .satisfies(call -> assertThat(call.reason()).isEqualTo(Reason.REMOVED))
                .satisfies(call -> assertThat(call.drivers()).containsExactly(A));
    }

    @Test
    void noOrganiserTakesSlotsAwayThatSomebodyHas() {
        event.after(take(A), take(B));
        var smaller = EventStory.filmed(1, event.live().plan());

        event.refuses(new ChangeCapacity(1, 1, ORGANISER, DAYS_BEFORE), "event.broadcast.too_few");
        event.refuses(new Edit(smaller, ORGANISER, DAYS_BEFORE), "event.broadcast.too_few");
        assertThat(Revision.tooSmall(event.live(), smaller, DAYS_BEFORE)).isPresent();
        event.after(new Close(ORGANISER, DAYS_BEFORE));
        event.refuses(
                new Edit(EventStory.filmed(1, event.live().plan()), ORGANISER, DAYS_BEFORE), "event.broadcast.too_few");
        event.after(
                new LeaveBroadcast(A, DAYS_BEFORE),
                new Edit(EventStory.filmed(1, event.live().plan()), ORGANISER, DAYS_BEFORE));
        assertThat(broadcasters()).containsExactly(B);
    }

    @Test
    void whoCameLastLosesTheSlotThatASmallerTrackDoesNotHave() {
        event.after(take(A), take(B));
        var track = event.live().plan().track();
        var smaller = new Track(track.number(), track.name(), new Track.Room(2, Optional.empty(), 0), track.details());

        event.after(new NoteTrack(smaller, DAYS_BEFORE));
        assertThat(broadcasters()).containsExactly(A);
        assertThat(event.live().plan().capacity().broadcastSlots()).isOne();
        assertThat(event.calls())
                .extracting(Call::reason, Call::drivers)
                .containsExactly(tuple(Reason.SLOT_LOST, List.of(B)));
    }

    @Test
    void broadcastersHearOfAllButCheckIn() {
        event.after(take(A), register(B));
        event.after(
                new MessageDrivers("Bring tea", ORGANISER, DAYS_BEFORE),
                new Delay(START, START.plus(Duration.ofMinutes(15)), ORGANISER, DAYS_BEFORE),
                new TimePassed(EventStory.CHECK_IN),
                new Cancel(Optional.empty(), ORGANISER, EventStory.CHECK_IN));

        assertThat(told(A)).containsExactly(Reason.MESSAGE, Reason.DELAYED, Reason.CANCELLED);
        assertThat(told(B)).contains(Reason.CHECK_IN_OPEN);
    }

    @Test
    void aMessageToBroadcastersAloneIsOneToSomebody() {
        var message = new MessageDrivers("Bring tea", ORGANISER, DAYS_BEFORE);
        event.refuses(message, "event.nobody_to_tell");
        event.after(take(A), message);
        assertThat(told(A)).containsExactly(Reason.MESSAGE);
    }

    @Test
    void theServersListHasThoseWhoNamedAnAccount() {
        var steam = withAccounts();
        steam.after(new NoteExport("acc", ORGANISER, DAYS_BEFORE), take(A));
        assertThat(difference(steam)).isEmpty();

        steam.after(known(B));
        assertThat(difference(steam))
                .hasValueSatisfying(now -> assertThat(now.joined()).containsExactly(B));
        steam.after(new NoteExport("acc", ORGANISER, DAYS_BEFORE), new LeaveBroadcast(B, DAYS_BEFORE));
        assertThat(difference(steam))
                .hasValueSatisfying(now -> assertThat(now.left()).containsExactly(B));
    }

    @Test
    void whoIsForgottenHasNoSlotAnyMore() {
        event.after(take(A), take(B));
        var shown = event.live().meeting().shown().revision();

        event.after(new Forget(A, DAYS_BEFORE));
        assertThat(broadcasters()).containsExactly(B);
        assertThat(event.live().meeting().shown().revision()).isGreaterThan(shown);
        event.after(new TimePassed(START.plus(LENGTH)), new Forget(B, START.plus(LENGTH)));
        assertThat(event.live().meeting().toString()).doesNotContain("Voice 11");
    }

    @Test
    void whoLeavesTheGuildLeavesTheSlot() {
        event.after(take(A), new EventCommand.NoteLeft(A, DAYS_BEFORE), new EventCommand.NoteLeft(B, DAYS_BEFORE));
        assertThat(broadcasters()).isEmpty();
    }

    private static EventStory withAccounts() {
        var plan = EventStory.plan(1, true);
        return EventStory.published(plan.with(new Capacity(1, 2, true, DriverIdKind.STEAM)));
    }

    private static TakeBroadcast take(MemberId member) {
        return take(member, "", DAYS_BEFORE);
    }

    private static TakeBroadcast take(MemberId member, String account, Instant at) {
        return new TakeBroadcast(member, form("Voice " + member.text(), account), Optional.empty(), at);
    }

    private static TakeBroadcast known(MemberId member) {
        var card = new DriverCard("Voice " + member.text(), Optional.of(ACCOUNT));
        return new TakeBroadcast(member, form(card.fullName(), ACCOUNT.text()), Optional.of(card), DAYS_BEFORE);
    }

    private static RegistrationForm form(String name, String account) {
        return new RegistrationForm(name, account, "", "");
    }

    private EventCommand.Register registering(MemberId driver, Instant at) {
        return register(driver, car(), at);
    }

    private String car() {
        return event.live().plan().cars().names().getFirst();
    }

    private static DriverCard card(EventStory event, MemberId member) {
        return event.live().meeting().broadcasters().of(member).orElseThrow().card();
    }

    private List<MemberId> broadcasters() {
        return event.live().meeting().broadcasters().all().stream()
                .map(Broadcaster::member)
                .toList();
    }

    private List<Reason> told(MemberId member) {
        return event.calls().stream()
                .filter(call -> call.drivers().contains(member))
                .map(Call::reason)
                .toList();
    }

    private static Optional<ServerList.Difference> difference(EventStory event) {
        var meeting = event.live().meeting();
        return meeting.exported().orElseThrow().difference(meeting);
    }
}
