package racemanager.guild.stored;

import static racemanager.guild.stored.EventSamples.AT;
import static racemanager.guild.stored.EventSamples.ORGANISER;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.access.BotModule;
import racemanager.access.Grant;
import racemanager.access.Grants;
import racemanager.access.Holder;
import racemanager.access.Scope;
import racemanager.guild.Drivers;
import racemanager.guild.Erasures;
import racemanager.guild.EventIndex;
import racemanager.guild.Guild;
import racemanager.guild.GuildFact;
import racemanager.guild.Seats;
import racemanager.kernel.ChannelId;
import racemanager.kernel.RoleId;
import racemanager.kernel.Simulator;
import racemanager.picture.Pictures;
import racemanager.setting.ChannelUse;
import racemanager.setting.ClosurePolicy;
import racemanager.setting.GuildSettings;
import racemanager.setting.NumberRule;
import racemanager.setting.PromotionOrder;
import racemanager.setting.RoleUse;
import racemanager.setting.Setting;
import racemanager.track.TrackList;
import racemanager.vehicle.VehicleLists;

/** What is stored of grants and settings. */
final class AccessSamples {

    private static final Grant TO_A_ROLE = new Grant(new Holder.OfRole(new RoleId(70)), Scope.of(BotModule.TRACKS));
    private static final Grant TO_A_MEMBER = new Grant(new Holder.OfMember(ORGANISER), Scope.everything());
    private static final Grant TO_ALL = new Grant(new Holder.Everyone(), Scope.of(BotModule.GENERAL));

    private static final Grant TO_ORGANISERS = new Grant(new Holder.OfRole(new RoleId(71)), Scope.organising());

    static Stream<Object> facts() {
        return Stream.of(
                new GuildFact.AccessGranted(TO_A_ROLE, ORGANISER, AT),
                new GuildFact.AccessRevoked(TO_A_MEMBER, ORGANISER, AT),
                new GuildFact.SettingChanged(new Setting.SpokenLanguage(Optional.of(Locale.FRENCH)), ORGANISER, AT),
                changed("absent", new Setting.AbsentDrivers(Optional.of(ClosurePolicy.DROP))),
                changed("withdrawals", new Setting.WithdrawalLimit(Optional.of(2))),
                changed("confirming", new Setting.ConfirmTime(Optional.of(12))),
                changed("waiting-order", new Setting.WaitingOrder(Optional.of(PromotionOrder.FEWEST_STARTS))),
                changed("race-numbers", new Setting.RaceNumbers(Optional.of(new NumberRule(10, 99, List.of(42, 69))))),
                changed("attempts", new Setting.AttemptLimit(Optional.of(0))),
                changed("attempt-time", new Setting.AttemptTime(Optional.of(30))),
                changed("role", new Setting.UsedRole(RoleUse.STEWARD, Optional.of(new RoleId(72)))));
    }

    private static Variant changed(String name, Setting setting) {
        return new Variant(name, new GuildFact.SettingChanged(setting, ORGANISER, AT));
    }

    /** When nothing could be set yet. */
    static Stream<Object> firstGuilds() {
        return guild(GuildSettings.DEFAULT, TO_A_ROLE, TO_A_MEMBER, TO_ALL);
    }

    static Stream<Object> guilds() {
        var settings = GuildSettings.DEFAULT
                .with(new Setting.SpokenLanguage(Optional.of(Locale.FRENCH)))
                .with(new Setting.HomeZone(Optional.of(ZoneId.of("Europe/Madrid"))))
                .with(new Setting.UsualSimulator(Optional.of(Simulator.ACC)))
                .with(new Setting.UsedChannel(ChannelUse.RACE_CONTROL, Optional.of(new ChannelId(80))));
        var decided = settings.with(new Setting.AbsentDrivers(Optional.of(ClosurePolicy.ASK)))
                .with(new Setting.WithdrawalLimit(Optional.of(3)))
                .with(new Setting.UsedRole(RoleUse.DRIVER, Optional.of(new RoleId(73))));
        return Stream.concat(
                guild(settings, TO_A_ROLE, TO_A_MEMBER, TO_ALL, TO_ORGANISERS),
                guild(decided).map(guild -> new Variant("decided", guild)));
    }

    private static Stream<Object> guild(GuildSettings settings, Grant... grants) {
        return Stream.of(new Guild(
                TrackList.EMPTY,
                EventIndex.EMPTY,
                Drivers.NONE,
                Map.of(),
                Seats.NONE,
                Erasures.NONE,
                VehicleLists.EMPTY,
                Pictures.NONE,
                new Grants(List.of(grants)),
                settings,
                Optional.empty(),
                Optional.empty()));
    }

    private AccessSamples() {}
}
