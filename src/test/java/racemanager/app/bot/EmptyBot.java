package racemanager.app.bot;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pekko.actor.typed.ActorSystem;
import racemanager.access.Granting;
import racemanager.audit.AuditLogs;
import racemanager.discord.ChannelPosts;
import racemanager.discord.CommandIds;
import racemanager.discord.Downloads;
import racemanager.discord.gateway.GuildDirectory;
import racemanager.event.DriverLists;
import racemanager.event.Events;
import racemanager.event.template.Templates;
import racemanager.guild.Memberships;
import racemanager.guild.Profiles;
import racemanager.kernel.MemberId;
import racemanager.kernel.actor.Population;
import racemanager.kernel.actor.Room;
import racemanager.place.Place;
import racemanager.setting.Settings;
import racemanager.steam.SteamNames;
import racemanager.store.StoreStatistics;
import racemanager.track.TrackImports;
import racemanager.track.Tracks;
import racemanager.vehicle.Vehicles;
import racemanager.wizard.Wizards;
import reactor.core.publisher.Mono;

/** A bot whose faces have nobody behind them: whoever gets through to a guild or to Discord fails. */
final class EmptyBot {

    static BotContext context(ActorSystem<?> system, MemberId bot, CommandIds ids) {
        var empty =
                new GuildDirectory(bot, guild -> Mono.just(new Place(guild, bot, bot, Set.of(), Map.of(), Map.of())));
        return context(system, empty, ids, nobody(), Nobody.of(Downloads.class));
    }

    private static Ports nobody() {
        return new Ports(
                Nobody.of(Granting.class),
                Nobody.of(Settings.class),
                Nobody.of(Memberships.class),
                Nobody.of(Tracks.class),
                Nobody.of(TrackImports.class),
                Nobody.of(Vehicles.class),
                Nobody.of(Templates.class),
                Nobody.of(Events.class),
                Nobody.of(DriverLists.class),
                Nobody.of(Profiles.class),
                Nobody.of(Wizards.class),
                Nobody.of(AuditLogs.class));
    }

    /** The same with somebody behind the faces, in guilds that look like this. */
    static BotContext context(
            ActorSystem<?> system, GuildDirectory places, CommandIds ids, Ports ports, Downloads downloads) {
        ChannelPosts nowhere = (guild, channel, view, nonce) -> Mono.error(new IllegalStateException());
        return new BotContext(
                ports,
                places,
                (guild, picture) -> Mono.just(Optional.empty()),
                downloads,
                SteamNames.UNASKED,
                Population.of(system),
                Room.of(system),
                new BotContext.DiscordSide(ids, nowhere, Mono.error(new IllegalStateException())),
                () -> new StoreStatistics(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, false, false));
    }

    private EmptyBot() {}
}
