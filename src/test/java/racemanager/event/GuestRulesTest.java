package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.EventStory.A;
import static racemanager.event.EventStory.B;
import static racemanager.event.EventStory.CLOSING;
import static racemanager.event.EventStory.DAYS_BEFORE;
import static racemanager.event.EventStory.ORGANISER;
import static racemanager.event.StewardStory.BECAUSE;
import static racemanager.event.StewardStory.BMW;
import static racemanager.event.StewardStory.STEWARD;
import static racemanager.event.StewardStory.add;
import static racemanager.event.StewardStory.card;
import static racemanager.event.StewardStory.confirm;
import static racemanager.event.StewardStory.moveToEnd;
import static racemanager.event.StewardStory.published;
import static racemanager.event.StewardStory.remove;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.event.Call.Reason;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventCommand.AddEntry;
import racemanager.event.EventCommand.EditEntry;
import racemanager.event.EventCommand.MarkGuest;
import racemanager.event.EventCommand.MessageDrivers;
import racemanager.event.EventCommand.NoteExport;
import racemanager.event.EventCommand.TakeOver;
import racemanager.event.EventCommand.TimePassed;
import racemanager.event.EventCommand.Withdraw;
import racemanager.kernel.MemberId;
import racemanager.steam.SteamId;

/** Somebody without Discord has a place like all others, and is neither called nor asked. */
class GuestRulesTest {

    private static final MemberId GUEST = MemberId.withoutDiscord(1_234_567_890_123_456_789L);
    private static final MemberId OTHER = MemberId.withoutDiscord(1_234_567_890_123_456_790L);

    private static AddEntry adds(MemberId guest, String name, int account, Instant at) {
        var steam = SteamId.ofAccount(account);
        var form = new RegistrationForm(name, steam.text(), BMW, "");
        return new AddEntry(guest, form, Optional.of(new DriverCard(name, Optional.of(steam))), BECAUSE, at);
    }

    private static AddEntry adds(MemberId guest, Instant at) {
        return adds(guest, "Gus Grissom", 700, at);
    }

    private static EditEntry numbered() {
        var card = new DriverCard("Gus Grissom", Optional.of(SteamId.ofAccount(700)));
        return new EditEntry(GUEST, new EntryChange(card, BMW, Optional.of(5), Optional.empty()), BECAUSE, DAYS_BEFORE);
    }

    private static List<Reason> reasons(EventStory event) {
        return event.calls().stream().map(Call::reason).toList();
    }

    @Test
    void aGuestHasAPlaceAndNobodyIsCalled() {
        var event = published(1, true).after(adds(GUEST, DAYS_BEFORE), numbered());

        assertThat(event.grid()).containsExactly(GUEST);
        event.after(confirm(GUEST, true, DAYS_BEFORE), remove(GUEST, DAYS_BEFORE));
        assertThat(event.grid()).isEmpty();
        assertThat(event.calls()).isEmpty();
    }

    @Test
    void aGuestWhoWaitsMovesUpLikeAllOthersAndIsNotCalled() {
        var event = published(1, true).after(add(A, DAYS_BEFORE), adds(GUEST, DAYS_BEFORE), add(B, DAYS_BEFORE));

        event.after(new Withdraw(A, DAYS_BEFORE));

        assertThat(event.grid()).containsExactly(GUEST);
        assertThat(event.waiting()).containsExactly(B);
        assertThat(reasons(event)).doesNotContain(Reason.PROMOTED);
    }

    @Test
    void afterClosureAFreePlaceIsOfferedToMembersUntilAStewardMovesTheGuestUp() {
        var event = published(2, true)
                .after(add(A, DAYS_BEFORE), add(B, DAYS_BEFORE), adds(GUEST, DAYS_BEFORE))
                .after(confirm(GUEST, true, DAYS_BEFORE), new TimePassed(CLOSING));

        event.after(new Withdraw(A, CLOSING));

        assertThat(event.live().reserves().offers()).isEmpty();
        assertThat(event.waiting()).containsExactly(GUEST);
        event.after(moveToEnd(GUEST, Spot.Part.GRID, CLOSING));
        assertThat(event.grid()).containsExactly(B, GUEST);
    }

    @Test
    void allAreCalledButGuests() {
        var event = published(3, true).after(adds(GUEST, DAYS_BEFORE));
        event.refuses(new MessageDrivers("Hello", ORGANISER, DAYS_BEFORE), "event.nobody_to_tell");

        event.after(add(A, DAYS_BEFORE), new MessageDrivers("Hello", ORGANISER, DAYS_BEFORE));

        assertThat(event.calls())
                .hasSize(2)
                .allSatisfy(call -> assertThat(call.drivers()).containsExactly(A));
    }

    @Test
    void discordIsNotAskedWhetherAGuestHasLeftTheServer() {
        var event = published(3, true).after(adds(GUEST, DAYS_BEFORE));
        assertThat(RollCall.next(event.live().meeting())).isEmpty();

        event.after(add(A, DAYS_BEFORE));
        var last = CLOSING.minusSeconds(300);
        event.after(new TimePassed(last));

        assertThat(RollCall.due(event.event(), last)).containsExactly(A);
    }

    @Test
    void twoGuestsOfOneNameCouldNotBeToldApart() {
        var event = published(3, true).after(adds(GUEST, DAYS_BEFORE));

        event.refuses(adds(OTHER, "gus GRISSOM", 701, DAYS_BEFORE), "steward.guest_named");
        event.refuses(adds(OTHER, "Gus", 700, DAYS_BEFORE), "steward.account_taken");
        event.refuses(remove(OTHER, DAYS_BEFORE), "steward.guest_not_in");
        event.after(adds(OTHER, "Gus", 701, DAYS_BEFORE));
    }

    @Test
    void aMemberWithAGuestsAccountIsNotLetIn() {
        var event = published(3, true).after(adds(GUEST, "Gus", 10, DAYS_BEFORE));

        event.refuses(new EventCommand.Register(A, card(A), BMW, Optional.empty(), DAYS_BEFORE), "driver.steam_taken");
    }

    @Test
    void whoeverTakesAnEntryOverHasPlaceNumberAndCheckInOfTheGuest() {
        var event = published(2, true)
                .after(adds(GUEST, DAYS_BEFORE), add(B, DAYS_BEFORE), numbered())
                .after(confirm(GUEST, true, DAYS_BEFORE), new NoteExport("acc", ORGANISER, DAYS_BEFORE));
        var before = event.live().entries().grid().getFirst();

        assertThat(event.accepts(new TakeOver(A, GUEST, BECAUSE, DAYS_BEFORE)))
                .containsExactly(new EventFact.EntryTakenOver(A, GUEST, STEWARD, DAYS_BEFORE));

        assertThat(event.live().entries().grid().getFirst()).isEqualTo(before.takenOverBy(A));
        assertThat(event.grid()).containsExactly(A, B);
        assertThat(event.calls().getLast().drivers()).containsExactly(A);
        assertThat(event.calls().getLast().reason()).isEqualTo(Reason.ADDED);
        assertThat(event.accepts(new TakeOver(A, GUEST, BECAUSE, DAYS_BEFORE))).isEmpty();
    }

    @Test
    void aMemberIsMarkedAsGuestAndKeepsPlaceNumberAndMarkWhatElseChanges() {
        var event = published(2, true).after(add(A, DAYS_BEFORE), add(B, DAYS_BEFORE));
        var before = event.live().entries().grid().getFirst();

        event.after(marks(A, true));

        assertThat(event.live().entries().grid()).startsWith(before.asGuest(Optional.of(DAYS_BEFORE)));
        assertThat(event.calls().getLast().reason()).isEqualTo(Reason.CHANGED);
        assertThat(event.calls().getLast().drivers()).containsExactly(A);
        assertThat(event.accepts(marks(A, true))).isEmpty();
        event.after(StewardStory.number(A, 9, DAYS_BEFORE), confirm(A, true, DAYS_BEFORE))
                .after(moveToEnd(A, Spot.Part.WAITING, DAYS_BEFORE), moveToEnd(A, Spot.Part.GRID, DAYS_BEFORE))
                .after(StewardStory.note(A, "Comes late", DAYS_BEFORE));
        assertThat(event.live().entries().entryOf(A).orElseThrow().drivesAsGuest())
                .isTrue();
        assertThat(event.live().entries().entryOf(B).orElseThrow().drivesAsGuest())
                .isFalse();
        assertThat(event.live().meeting().history().acts().getLast())
                .isEqualTo(new History.Act(History.Kind.GUESTS_MARKED, STEWARD, DAYS_BEFORE));

        event.after(marks(A, false));
        assertThat(event.live().entries().entryOf(A).orElseThrow().drivesAsGuest())
                .isFalse();
        event.refuses(marks(new MemberId(4711), true), "steward.not_in");
    }

    @Test
    void whoHasNoDiscordIsAGuestWithoutAMarkUntilAMemberHasTheEntry() {
        var event = published(2, true).after(adds(GUEST, DAYS_BEFORE));

        assertThat(event.accepts(marks(GUEST, true))).isEmpty();
        event.refuses(marks(GUEST, false), "steward.guest_without_discord");
        assertThat(event.live().entries().grid().getFirst().drivesAsGuest()).isTrue();
        event.after(new TakeOver(A, GUEST, BECAUSE, DAYS_BEFORE));
        assertThat(event.live().entries().grid().getFirst().drivesAsGuest()).isFalse();
    }

    private static MarkGuest marks(MemberId driver, boolean guest) {
        return new MarkGuest(driver, guest, BECAUSE, DAYS_BEFORE);
    }

    @Test
    void nothingIsTakenOverByADriverOrFromAMemberOrFromNobody() {
        var event = published(3, true).after(adds(GUEST, DAYS_BEFORE), add(A, DAYS_BEFORE));

        event.refuses(new TakeOver(A, GUEST, BECAUSE, DAYS_BEFORE), "steward.already_in");
        event.refuses(new TakeOver(B, A, BECAUSE, DAYS_BEFORE), "steward.not_in");
        event.refuses(new TakeOver(B, OTHER, BECAUSE, DAYS_BEFORE), "steward.guest_not_in");
        event.refuses(new TakeOver(B, GUEST, BECAUSE, EventStory.START.plus(EventStory.LENGTH)), "steward.finished");
    }
}
