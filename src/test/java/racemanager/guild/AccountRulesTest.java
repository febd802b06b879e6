package racemanager.guild;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.GuildStory.ADA;
import static racemanager.guild.GuildStory.BOB;
import static racemanager.guild.GuildStory.NOW;
import static racemanager.guild.GuildStory.ORGANISER;
import static racemanager.guild.GuildStory.empty;
import static racemanager.guild.GuildStory.keep;
import static racemanager.guild.GuildStory.steam;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.event.AccountClaim;
import racemanager.event.AccountClaim.Which;
import racemanager.event.AlertPosts;
import racemanager.event.Entry;
import racemanager.event.Entry.DriverCard;
import racemanager.event.Steward;
import racemanager.guild.GuildCommand.AllowAccount;
import racemanager.guild.GuildCommand.BeginForgetting;
import racemanager.guild.GuildCommand.ChangeSetting;
import racemanager.guild.GuildCommand.LookAtClaim;
import racemanager.guild.GuildCommand.NoteAlert;
import racemanager.guild.GuildCommand.NoteDecision;
import racemanager.guild.GuildCommand.RefuseAccount;
import racemanager.kernel.ChannelId;
import racemanager.kernel.MemberId;
import racemanager.kernel.MessageId;
import racemanager.kernel.Phrase.Argument.Moment;
import racemanager.setting.ChannelUse;
import racemanager.setting.Setting;
import racemanager.steam.SteamId;

/** Another member's account: refused, told to race control, allowed, counted, forgotten. */
class AccountRulesTest {

    private static final SteamId ACCOUNT = SteamId.ofAccount(22202);
    private static final SteamId OTHER = SteamId.ofAccount(22203);
    private static final Which FIRST = new Which.Numbered(1);

    private final GuildStory guild = empty().after(keep(ADA, "Ada", Optional.of(ACCOUNT)));

    private static RefuseAccount tries(Duration later) {
        return tries(BOB, ACCOUNT, later);
    }

    private static RefuseAccount tries(MemberId member, SteamId account, Duration later) {
        return new RefuseAccount(member, account, Optional.empty(), 7, Locale.ENGLISH, NOW.plus(later));
    }

    private static AllowAccount allows(Which which) {
        return new AllowAccount(7, which, new Steward(ORGANISER, "Brothers"), NOW.plusSeconds(60));
    }

    private static ChangeSetting raceControl() {
        return set(new Setting.UsedChannel(ChannelUse.RACE_CONTROL, Optional.of(new ChannelId(5))));
    }

    private static ChangeSetting set(Setting setting) {
        return new ChangeSetting(setting, ORGANISER, NOW);
    }

    private static Duration minutes(long count) {
        return Duration.ofMinutes(count);
    }

    private String told(RefuseAccount refused) {
        guild.accepts(refused);
        return AccountRules.told(guild.guild(), refused).key();
    }

    private List<AccountClaim> untold(Duration later) {
        return guild.guild().drivers().accounts().untold(NOW.plus(later));
    }

    @Test
    void raceControlIsToldOncePerMemberAccountAndHour() {
        guild.after(raceControl(), set(new Setting.AttemptLimit(Optional.of(0))));

        assertThat(told(tries(minutes(0)))).isEqualTo("driver.steam_taken_told");
        assertThat(untold(minutes(0))).singleElement().satisfies(claim -> {
            assertThat(claim.member()).isEqualTo(BOB);
            assertThat(claim.owner()).isEqualTo(ADA);
        });
        guild.after(new NoteAlert(1, Optional.empty()));
        assertThat(told(tries(minutes(59)))).isEqualTo("driver.steam_taken_told");
        assertThat(untold(minutes(59))).isEmpty();

        guild.after(tries(minutes(60)));

        assertThat(untold(minutes(60))).hasSize(1);
        assertThat(guild.accepts(new NoteAlert(1, Optional.empty()))).hasSize(1);
        assertThat(guild.accepts(new NoteAlert(1, Optional.empty()))).isEmpty();
    }

    private static RefuseAccount triesGuests(MemberId guest, Duration later) {
        var card = new DriverCard("Gus Grissom", Optional.of(OTHER));
        var entry = Entry.of(guest, card, "BMW M4", NOW);
        return new RefuseAccount(BOB, OTHER, Optional.of(entry), 7, Locale.ENGLISH, NOW.plus(later));
    }

    @Test
    void aGuestsEntryIsHandedOverWithTheAccount() {
        var guest = MemberId.withoutDiscord(5);
        guild.after(raceControl());

        assertThat(told(triesGuests(guest, minutes(0)))).isEqualTo("driver.steam_guest_told");
        assertThat(untold(minutes(0))).singleElement().satisfies(claim -> {
            assertThat(claim.isForEntry()).isTrue();
            assertThat(claim.owner()).isEqualTo(guest);
            assertThat(claim.guest()).contains("Gus Grissom");
        });
        guild.refuses(new AllowAccount(8, FIRST, new Steward(ORGANISER, "It is them"), NOW), "account.gone");

        guild.after(allows(FIRST));

        assertThat(guild.guild().drivers().of(BOB)).contains(new DriverCard("Gus Grissom", Optional.of(OTHER)));
        assertThat(guild.guild().drivers().accounts().of(BOB).allowed()).isEmpty();
        assertThat(guild.accepts(allows(FIRST))).isEmpty();
    }

    @Test
    void aGuestsAccountThatAnotherMemberHasNamedSinceIsNotHandedOver() {
        guild.after(triesGuests(MemberId.withoutDiscord(5), minutes(0)), keep(ADA, "Ada", Optional.of(OTHER)));

        guild.refuses(allows(FIRST), "steward.account_known");
        assertThat(told(triesGuests(MemberId.withoutDiscord(5), minutes(1)))).isEqualTo("driver.steam_taken");
    }

    @Test
    void withoutARaceControlChannelNobodyIsToldAndTheSentenceStays() {
        assertThat(told(tries(minutes(0)))).isEqualTo("driver.steam_taken");

        assertThat(untold(minutes(0))).isEmpty();
        assertThat(guild.accepts(allows(new Which.LatestOf(BOB)))).hasSize(1);
    }

    private List<AlertPosts.Post> undecided() {
        return guild.guild().drivers().accounts().undecided().stream()
                .flatMap(claim -> claim.undecided().stream())
                .toList();
    }

    @Test
    void theMessagesToRaceControlAreToSayWhatWasDecided() {
        var first = new AlertPosts.Post(new ChannelId(5), new MessageId(50));
        var second = new AlertPosts.Post(new ChannelId(5), new MessageId(51));
        guild.after(raceControl(), set(new Setting.AttemptLimit(Optional.of(0))), tries(minutes(0)));
        guild.after(new NoteAlert(1, Optional.of(first)), tries(minutes(60)));
        assertThat(undecided()).isEmpty();

        guild.after(allows(FIRST), new NoteAlert(1, Optional.of(second)));

        assertThat(undecided()).containsExactly(second, first);
        assertThat(guild.accepts(new NoteDecision(1, first.message()))).hasSize(1);
        assertThat(guild.accepts(new NoteDecision(1, first.message()))).isEmpty();
        assertThat(undecided()).containsExactly(second);
        assertThat(guild.accepts(new NoteDecision(1, second.message()))).hasSize(1);
        assertThat(undecided()).isEmpty();
        assertThat(guild.guild().drivers().accounts().claims())
                .allSatisfy(claim -> assertThat(claim.decision()).isEmpty());
    }

    @Test
    void whoIsAllowedMayNameTheAccountAndItsOwnerKeepsIt() {
        guild.after(tries(minutes(0)));
        guild.refuses(keep(BOB, "Bob", Optional.of(ACCOUNT)), "driver.steam_taken");

        guild.after(allows(FIRST));

        assertThat(guild.accepts(keep(BOB, "Bob", Optional.of(ACCOUNT)))).hasSize(1);
        assertThat(guild.accepts(keep(ADA, "Ada Lovelace", Optional.of(ACCOUNT))))
                .hasSize(1);
        guild.refuses(keep(new MemberId(12), "Cleo", Optional.of(ACCOUNT)), "driver.steam_taken");
    }

    @Test
    void whatIsAllowedAlreadyIsNotAllowedAgain() {
        guild.after(tries(minutes(0)), allows(FIRST));

        guild.refuses(allows(FIRST), "account.allowed_before");
        guild.refuses(new LookAtClaim(7, FIRST, NOW), "account.allowed_before");
    }

    @Test
    void anAccountThatIsFreeNeedsNothing() {
        guild.after(tries(minutes(0)), keep(ADA, "Ada", Optional.of(OTHER)));

        guild.refuses(allows(FIRST), "account.free");
    }

    @Test
    void whatIsForgottenOnEitherSideCannotBeAllowed() {
        guild.after(tries(minutes(0)), new BeginForgetting(ADA, NOW));
        guild.refuses(allows(FIRST), "account.gone");

        var other = empty().after(keep(ADA, "Ada", Optional.of(ACCOUNT)), tries(minutes(0)));
        other.after(new BeginForgetting(BOB, NOW));
        other.refuses(allows(FIRST), "account.gone");
        other.refuses(allows(new Which.LatestOf(BOB)), "account.none");
        assertThat(other.accepts(tries(minutes(1)))).isEmpty();
    }

    @Test
    void whoIsForgottenIsNamedNowhereAndTheOtherNeedsNoLeave() {
        guild.after(tries(minutes(0)), allows(FIRST), keep(BOB, "Bob", Optional.of(ACCOUNT)));
        assertThat(guild.guild().profileOf(BOB).accounts().allowed()).containsExactly(ACCOUNT);
        assertThat(guild.guild().profileOf(ADA).accounts().others()).isOne();

        guild.after(new BeginForgetting(ADA, NOW));

        assertThat(guild.guild().drivers().accounts().allowed()).isEmpty();
        assertThat(guild.guild().drivers().accounts().claims()).isEmpty();
        assertThat(guild.guild().drivers().of(BOB).orElseThrow().steam()).contains(ACCOUNT);
        assertThat(guild.accepts(keep(BOB, "Bobby", Optional.of(ACCOUNT)))).hasSize(1);
    }

    @Test
    void aClaimIsOfOneEventAndKeptForAWeek() {
        guild.after(tries(minutes(0)));

        guild.refuses(new AllowAccount(8, FIRST, new Steward(ORGANISER, "Brothers"), NOW), "account.gone");
        guild.refuses(new LookAtClaim(7, FIRST, NOW.plus(Duration.ofDays(7))), "account.gone");
        guild.after(tries(new MemberId(12), ACCOUNT, Duration.ofDays(7)));
        assertThat(guild.guild().drivers().accounts().claims())
                .extracting(AccountClaim::number)
                .containsExactly(2);
    }

    @Test
    void afterThreeTriesInTenMinutesAMemberWaitsTen() {
        assertThat(told(tries(minutes(0)))).isEqualTo("driver.steam_taken");
        assertThat(told(tries(minutes(5)))).isEqualTo("driver.steam_taken");

        assertThat(told(tries(minutes(10)))).isEqualTo("driver.wait");

        assertThat(waitsUntil(minutes(10))).contains(NOW.plus(minutes(20)));
        assertThat(guild.accepts(tries(minutes(19)))).isEmpty();
        assertThat(waitsUntil(minutes(20))).isEmpty();
        assertThat(told(tries(minutes(20)))).isEqualTo("driver.steam_taken");
    }

    @Test
    void triesFurtherApartDoNotCountTogetherAndOthersWaitForNobody() {
        guild.after(tries(minutes(0)), tries(minutes(5)));

        assertThat(told(tries(Duration.ofSeconds(601)))).isEqualTo("driver.steam_taken");
        assertThat(told(tries(new MemberId(12), ACCOUNT, minutes(11)))).isEqualTo("driver.steam_taken");
    }

    @Test
    void theGuildDecidesHowManyAndHowLong() {
        guild.after(set(new Setting.AttemptLimit(Optional.of(1))), set(new Setting.AttemptTime(Optional.of(60))));
        assertThat(told(tries(minutes(0)))).isEqualTo("driver.wait");
        assertThat(waitsUntil(minutes(59))).contains(NOW.plus(minutes(60)));

        guild.after(set(new Setting.AttemptLimit(Optional.of(0))));

        assertThat(waitsUntil(minutes(1))).isEmpty();
        for (var again = 1; again < 12; again++) {
            assertThat(told(tries(minutes(again)))).isEqualTo("driver.steam_taken");
        }
        assertThat(guild.guild().drivers().accounts().claims().getFirst().tries())
                .hasSize(10);
    }

    @Test
    void aStewardWhoAllowsEndsTheWait() {
        guild.after(tries(minutes(0)), tries(minutes(0)), tries(minutes(0)));
        assertThat(waitsUntil(minutes(0))).isPresent();

        guild.after(allows(FIRST));

        assertThat(waitsUntil(minutes(1))).isEmpty();
    }

    @Test
    void anAccountThatNobodyElseHasIsInTheRaceAlready() {
        assertThat(told(tries(BOB, OTHER, minutes(0)))).isEqualTo("driver.steam_in_race");
        assertThat(guild.guild().drivers().accounts().claims()).isEmpty();
        assertThat(steam("[U:1:22203]")).contains(OTHER);
    }

    private Optional<Instant> waitsUntil(Duration later) {
        return AccountRules.waiting(guild.guild(), BOB, NOW.plus(later))
                .flatMap(phrase -> Optional.ofNullable(phrase.arguments().get("until")))
                .map(until -> ((Moment) until).at());
    }
}
