package racemanager.guild.stored;

import static racemanager.guild.stored.EventSamples.AT;
import static racemanager.guild.stored.EventSamples.ORGANISER;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.access.Grants;
import racemanager.event.AccountClaim;
import racemanager.event.AlertPosts;
import racemanager.event.Steward;
import racemanager.guild.Accounts;
import racemanager.guild.DirectMessages;
import racemanager.guild.Drivers;
import racemanager.guild.Erasures;
import racemanager.guild.EventIndex;
import racemanager.guild.Guild;
import racemanager.guild.GuildFact;
import racemanager.guild.Seats;
import racemanager.kernel.ChannelId;
import racemanager.kernel.MemberId;
import racemanager.kernel.MessageId;
import racemanager.picture.Pictures;
import racemanager.setting.GuildSettings;
import racemanager.setting.Setting;
import racemanager.steam.SteamId;
import racemanager.track.TrackList;
import racemanager.vehicle.VehicleLists;

/** What is stored of accounts that several members name. */
final class AccountSamples {

    private static final MemberId DRIVER = new MemberId(61);
    private static final MemberId OWNER = new MemberId(62);
    private static final SteamId ACCOUNT = SteamId.ofAccount(22202);

    private static final AlertPosts.Post POST = new AlertPosts.Post(new ChannelId(63), new MessageId(64));

    static Stream<Object> facts() {
        return Stream.of(
                new GuildFact.AccountRefused(4, DRIVER, ACCOUNT, OWNER, Optional.empty(), 42, Locale.FRENCH, true, AT),
                new Variant(
                        "of-a-guest",
                        new GuildFact.AccountRefused(
                                5,
                                DRIVER,
                                ACCOUNT,
                                MemberId.withoutDiscord(1_234_567_890_123_456_789L),
                                Optional.of("Gus Grissom"),
                                42,
                                Locale.FRENCH,
                                true,
                                AT)),
                new GuildFact.AccountAllowed(DRIVER, ACCOUNT, OWNER, ORGANISER, "Brothers", AT),
                new GuildFact.AccountAlertTold(4, Optional.empty()),
                new Variant("posted", new GuildFact.AccountAlertTold(4, Optional.of(POST))),
                new GuildFact.AccountDecisionShown(4, POST.message()));
    }

    static Stream<Object> guilds() {
        var claim = AccountClaim.first(4, DRIVER, ACCOUNT, OWNER, 42, Locale.FRENCH, AT)
                .triedAgain(OWNER, Optional.empty(), true, AT)
                .triedAgain(OWNER, Optional.empty(), false, AT.plus(Duration.ofMinutes(1)))
                .alertTold(Optional.empty());
        var decided = claim.alertTold(Optional.of(POST)).decided(new Steward(ORGANISER, "Brothers"));
        var accounts = new Accounts(4, List.of(claim), List.of(new Accounts.Allowed(DRIVER, ACCOUNT, OWNER)));
        var settings = GuildSettings.DEFAULT
                .with(new Setting.AttemptLimit(Optional.of(5)))
                .with(new Setting.AttemptTime(Optional.of(30)));
        return Stream.of(
                guild(
                        "with-a-decided-account",
                        new Drivers(
                                Map.of(),
                                Map.of(),
                                Optional.of(new Accounts(4, List.of(decided), List.of())),
                                Optional.empty()),
                        GuildSettings.DEFAULT),
                guild(
                        "with-accounts",
                        new Drivers(Map.of(), Map.of(), Optional.of(accounts), Optional.empty()),
                        settings),
                guild(
                        "with-direct-messages",
                        new Drivers(
                                Map.of(),
                                Map.of(),
                                Optional.empty(),
                                Optional.of(new DirectMessages(Map.of(DRIVER, Locale.FRENCH)))),
                        GuildSettings.DEFAULT));
    }

    private static Variant guild(String name, Drivers drivers, GuildSettings settings) {
        return new Variant(
                name,
                new Guild(
                        TrackList.EMPTY,
                        EventIndex.EMPTY,
                        drivers,
                        Map.of(),
                        Seats.NONE,
                        Erasures.NONE,
                        VehicleLists.EMPTY,
                        Pictures.NONE,
                        Grants.NONE,
                        settings,
                        Optional.empty(),
                        Optional.empty()));
    }

    private AccountSamples() {}
}
