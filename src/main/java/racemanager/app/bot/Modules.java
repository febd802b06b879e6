package racemanager.app.bot;

import java.util.List;
import racemanager.discord.CommandModule;
import racemanager.discord.Renderer;
import racemanager.event.EventPost.Announcement;
import racemanager.event.EventPost.Roster;
import racemanager.event.discord.AnnouncementRenderer;
import racemanager.event.discord.EventModule;
import racemanager.event.discord.RosterRenderer;
import racemanager.general.discord.HelpModule;
import racemanager.general.discord.PingModule;
import racemanager.general.discord.StatusModule;
import racemanager.guild.discord.ProfileModule;
import racemanager.speech.Speech;
import racemanager.track.discord.TrackModule;
import racemanager.wizard.discord.WizardModule;

/** Everything that the bot can do on Discord: a new command or message is added here. */
final class Modules {

    static List<CommandModule> all(Speech speech, BotContext context) {
        return List.of(
                new PingModule(speech, context::latency),
                new StatusModule(speech, context::status),
                new HelpModule(speech),
                new TrackModule(speech, context.guilds().tracks()),
                new WizardModule(speech, context.guilds(), context::place),
                new EventModule(speech, context.guilds().events()),
                new ProfileModule(speech, context.guilds().profiles()));
    }

    static List<Renderer<?>> renderers(Speech speech) {
        return List.of(
                Renderer.of(Announcement.class, new AnnouncementRenderer(speech)::render),
                Renderer.of(Roster.class, new RosterRenderer(speech)::render));
    }

    private Modules() {}
}
