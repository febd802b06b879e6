package racemanager.app.bot;

import racemanager.event.Events;
import racemanager.guild.Profiles;
import racemanager.guild.actor.Guilds;
import racemanager.track.Tracks;
import racemanager.wizard.Wizards;

/** Through what the faces reach the guilds. */
record Ports(Tracks tracks, Events events, Profiles profiles, Wizards wizards) {

    static Ports of(Guilds guilds) {
        return new Ports(guilds.tracks(), guilds.events(), guilds.profiles(), guilds.wizards());
    }
}
