package racemanager.guild.actor;

import java.time.Instant;
import java.util.concurrent.CompletionStage;
import racemanager.guild.GuildCommand;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;
import racemanager.setting.GuildSettings;
import racemanager.setting.Setting;
import racemanager.setting.Settings;

/** Settings, asked of the guild whose they are. */
record ShardedSettings(Guilds guilds) implements Settings {

    @Override
    public CompletionStage<Reply<GuildSettings>> of(GuildId guild) {
        return guilds.ask(guild, new GuildOrder.OfSettings(new GuildCommand.Look()));
    }

    @Override
    public CompletionStage<Reply<GuildSettings>> change(GuildId guild, Setting setting, MemberId by, Instant at) {
        return guilds.ask(guild, new GuildOrder.OfSettings(new GuildCommand.ChangeSetting(setting, by, at)));
    }
}
