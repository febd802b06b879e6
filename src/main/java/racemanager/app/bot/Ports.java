package racemanager.app.bot;

import racemanager.event.Events;
import racemanager.guild.Profiles;
import racemanager.guild.actor.Guilds;
import racemanager.track.TrackImports;
import racemanager.track.Tracks;
import racemanager.vehicle.Vehicles;
import racemanager.wizard.Wizards;

/** Through what the faces reach the guilds. */
record Ports(
        Tracks tracks,
        TrackImports trackImports,
        Vehicles vehicles,
        Events events,
        Profiles profiles,
        Wizards wizards) {

    static Ports of(Guilds guilds) {
        return new Ports(
                guilds.tracks(),
                guilds.trackImports(),
                guilds.vehicles(),
                guilds.events(),
                guilds.profiles(),
                guilds.wizards());
    }
}
