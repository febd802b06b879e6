package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.EventStory.A;
import static racemanager.event.EventStory.B;
import static racemanager.event.EventStory.CHECK_IN;
import static racemanager.event.EventStory.CLOSING;
import static racemanager.event.EventStory.DAYS_BEFORE;
import static racemanager.event.EventStory.ORGANISER;
import static racemanager.event.StewardStory.add;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventCommand.ChangeAccount;
import racemanager.event.EventCommand.CheckIn;
import racemanager.event.EventCommand.NoteExport;
import racemanager.event.EventCommand.TimePassed;
import racemanager.kernel.MemberId;
import racemanager.steam.SteamId;

/** Drivers who are in a race name another account, and keep all else. */
class AccountChangeTest {

    private static final int OTHER = 77;

    private final EventStory event = StewardStory.published(3, true).after(add(A, DAYS_BEFORE), add(B, DAYS_BEFORE));

    private static ChangeAccount change(MemberId driver, int account, Instant at) {
        var known = new DriverCard("As the guild knows them", Optional.of(SteamId.ofAccount(account)));
        return new ChangeAccount(driver, SteamId.ofAccount(account).text(), Optional.of(known), at);
    }

    private Entry entry(MemberId driver) {
        return event.live().entries().entryOf(driver).orElseThrow();
    }

    @Test
    void onlyTheAccountIsOther() {
        event.after(new TimePassed(CHECK_IN), new CheckIn(A, CHECK_IN));
        var before = entry(A);

        event.after(change(A, OTHER, CHECK_IN));

        assertThat(entry(A).card())
                .isEqualTo(new DriverCard(before.card().fullName(), Optional.of(SteamId.ofAccount(OTHER))));
        assertThat(entry(A).changed(before.present())).isEqualTo(before);
        assertThat(event.grid()).containsExactly(A, B);
        assertThat(event.accepts(change(A, OTHER, CHECK_IN))).isEmpty();
    }

    @Test
    void nothingHappensBeforeTheGuildHasKeptTheAccountForTheDriver() {
        var own = Optional.of(StewardStory.card(A));
        var change = new ChangeAccount(A, SteamId.ofAccount(OTHER).text(), own, DAYS_BEFORE);

        assertThat(event.accepts(change)).isEmpty();
        assertThat(event.accepts(new ChangeAccount(A, "nonsense", own, DAYS_BEFORE)))
                .isEmpty();
        assertThat(entry(A).card()).isEqualTo(StewardStory.card(A));
    }

    @Test
    void anAccountIsInARaceOnce() {
        event.refuses(change(A, (int) B.value(), DAYS_BEFORE), "driver.steam_taken");
        event.after(change(B, OTHER, DAYS_BEFORE));
        event.refuses(change(A, OTHER, DAYS_BEFORE), "driver.steam_taken");
        event.after(change(A, (int) B.value(), DAYS_BEFORE));

        assertThat(entry(A).card().steam()).contains(SteamId.ofAccount(B.value()));
    }

    @Test
    void afterClosureAndWithoutAnEntryThereIsNothingToChange() {
        event.refuses(change(new MemberId(12), OTHER, DAYS_BEFORE), "event.not_registered");
        event.after(new TimePassed(CLOSING));

        event.refuses(change(A, OTHER, CLOSING), "event.closed");
    }

    @Test
    void aRaceWithoutAccountsHasNoneToChange() {
        var plain = EventStory.published(3, true).after(EventStory.register(A));

        plain.refuses(change(A, OTHER, DAYS_BEFORE), "event.no_account");
    }

    @Test
    void aListThatWasTakenToAServerIsOutOfDate() {
        event.after(new NoteExport("acc", ORGANISER, DAYS_BEFORE));

        assertThat(event.accepts(change(A, OTHER, DAYS_BEFORE)))
                .hasAtLeastOneElementOfType(EventFact.ListOutdated.class);
    }

    @Test
    void nobodySharesACarWithThemselves() {
        var plan = CrewStory.published(3);
        var account = CrewStory.stranger(70).card().steam().orElseThrow();
        plan.after(CrewStory.in(A, "Own"), CrewStory.set(A, "Own", CrewStory.stranger(70)));

        var known = new DriverCard("Ada", Optional.of(account));
        plan.refuses(new ChangeAccount(A, account.text(), Optional.of(known), DAYS_BEFORE), "event.crew.twice");
    }
}
