package racemanager.app.bot;

import java.util.List;
import racemanager.discord.CommandModule;
import racemanager.discord.Painter;
import racemanager.event.EventPost.Announcement;
import racemanager.event.EventPost.Roster;
import racemanager.event.discord.AnnouncementPainter;
import racemanager.event.discord.EventModule;
import racemanager.event.discord.RosterPainter;
import racemanager.general.discord.HelpModule;
import racemanager.general.discord.PingModule;
import racemanager.general.discord.StatusModule;
import racemanager.guild.discord.ProfileModule;
import racemanager.speech.Speech;
import racemanager.track.discord.TrackModule;
import racemanager.wizard.discord.WizardModule;

/** Everything that the bot can do on Discord: a new command or message is added here. */
final class Modules {

    static List<CommandModule> all(Speech speech, Outlook outlook) {
        return List.of(
                new PingModule(speech, outlook::latency),
                new StatusModule(speech, outlook::status),
                new HelpModule(speech),
                new TrackModule(speech, outlook.guilds()),
                new WizardModule(speech, outlook.guilds(), outlook::place),
                new EventModule(speech, outlook.guilds()),
                new ProfileModule(speech, outlook.guilds()));
    }

    static List<Painter<?>> painters(Speech speech) {
        return List.of(
                Painter.of(Announcement.class, new AnnouncementPainter(speech)::paint),
                Painter.of(Roster.class, new RosterPainter(speech)::paint));
    }

    private Modules() {}
}
