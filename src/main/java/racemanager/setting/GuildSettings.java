package racemanager.setting;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import racemanager.kernel.ChannelId;
import racemanager.kernel.Simulator;
import racemanager.setting.Setting.AbsentDrivers;
import racemanager.setting.Setting.AttemptLimit;
import racemanager.setting.Setting.AttemptTime;
import racemanager.setting.Setting.ConfirmTime;
import racemanager.setting.Setting.HomeZone;
import racemanager.setting.Setting.RaceNumbers;
import racemanager.setting.Setting.SpokenLanguage;
import racemanager.setting.Setting.UsedChannel;
import racemanager.setting.Setting.UsedRole;
import racemanager.setting.Setting.UsualSimulator;
import racemanager.setting.Setting.WaitingOrder;
import racemanager.setting.Setting.WithdrawalLimit;

/**
 * Everything that a guild has set; see {@link Setting} for what holds where it has set nothing.
 *
 * @param events what new events begin with; empty where nothing is decided
 */
public record GuildSettings(
        Optional<Locale> language,
        Optional<ZoneId> zone,
        Optional<Simulator> simulator,
        Map<ChannelUse, ChannelId> channels,
        Optional<EventPolicy> events) {

    public static final GuildSettings DEFAULT =
            new GuildSettings(Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), Optional.empty());

    public GuildSettings {
        channels = Map.copyOf(channels);
    }

    public Optional<ChannelId> channel(ChannelUse use) {
        return Optional.ofNullable(channels.get(use));
    }

    public EventPolicy policy() {
        return events.orElse(EventPolicy.NONE);
    }

    public GuildSettings with(Setting setting) {
        return switch (setting) {
            case SpokenLanguage set -> new GuildSettings(set.language(), zone, simulator, channels, events);
            case HomeZone set -> new GuildSettings(language, set.zone(), simulator, channels, events);
            case UsualSimulator set -> new GuildSettings(language, zone, set.simulator(), channels, events);
            case UsedChannel set -> new GuildSettings(language, zone, simulator, channelsWith(set), events);
            case AbsentDrivers set -> with(policy().with(set));
            case WithdrawalLimit set -> with(policy().with(set));
            case AttemptLimit set -> with(policy().with(set));
            case AttemptTime set -> with(policy().with(set));
            case ConfirmTime set -> with(policy().with(set));
            case WaitingOrder set -> with(policy().with(set));
            case RaceNumbers set -> with(policy().with(set));
            case UsedRole set -> with(policy().with(set));
        };
    }

    private GuildSettings with(EventPolicy policy) {
        return new GuildSettings(language, zone, simulator, channels, policy.kept());
    }

    private Map<ChannelUse, ChannelId> channelsWith(UsedChannel set) {
        var changed = new EnumMap<ChannelUse, ChannelId>(ChannelUse.class);
        changed.putAll(channels);
        changed.remove(set.use());
        set.channel().ifPresent(channel -> changed.put(set.use(), channel));
        return changed;
    }
}
