package racemanager.setting;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import racemanager.kernel.ChannelId;
import racemanager.kernel.Simulator;
import racemanager.setting.Setting.HomeZone;
import racemanager.setting.Setting.SpokenLanguage;
import racemanager.setting.Setting.UsedChannel;
import racemanager.setting.Setting.UsualSimulator;

/** Everything that a guild has set; see {@link Setting} for what holds where it has set nothing. */
public record GuildSettings(
        Optional<Locale> language,
        Optional<ZoneId> zone,
        Optional<Simulator> simulator,
        Map<ChannelUse, ChannelId> channels) {

    public static final GuildSettings DEFAULT =
            new GuildSettings(Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

    public GuildSettings {
        channels = Map.copyOf(channels);
    }

    public Optional<ChannelId> channel(ChannelUse use) {
        return Optional.ofNullable(channels.get(use));
    }

    public GuildSettings with(Setting setting) {
        return switch (setting) {
            case SpokenLanguage set -> new GuildSettings(set.language(), zone, simulator, channels);
            case HomeZone set -> new GuildSettings(language, set.zone(), simulator, channels);
            case UsualSimulator set -> new GuildSettings(language, zone, set.simulator(), channels);
            case UsedChannel set -> new GuildSettings(language, zone, simulator, channelsWith(set));
        };
    }

    private Map<ChannelUse, ChannelId> channelsWith(UsedChannel set) {
        var changed = new EnumMap<ChannelUse, ChannelId>(ChannelUse.class);
        changed.putAll(channels);
        changed.remove(set.use());
        set.channel().ifPresent(channel -> changed.put(set.use(), channel));
        return changed;
    }
}
