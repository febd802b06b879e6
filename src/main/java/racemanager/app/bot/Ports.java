package racemanager.app.bot;

import racemanager.access.Granting;
import racemanager.audit.AuditLogs;
import racemanager.event.DriverLists;
import racemanager.event.Events;
import racemanager.event.template.Templates;
import racemanager.guild.Memberships;
import racemanager.guild.Profiles;
import racemanager.guild.actor.Guilds;
import racemanager.setting.Settings;
import racemanager.track.TrackImports;
import racemanager.track.Tracks;
import racemanager.vehicle.Vehicles;
import racemanager.wizard.Wizards;

/** Through what the faces reach the guilds. */
record Ports(
        Granting granting,
        Settings settings,
        Memberships memberships,
        Tracks tracks,
        TrackImports trackImports,
        Vehicles vehicles,
        Templates templates,
        Events events,
        DriverLists driverLists,
        Profiles profiles,
        Wizards wizards,
        AuditLogs audit) {

    static Ports of(Guilds guilds) {
        return new Ports(
                guilds.granting(),
                guilds.settings(),
                guilds.memberships(),
                guilds.tracks(),
                guilds.trackImports(),
                guilds.vehicles(),
                guilds.templates(),
                guilds.events(),
                guilds.driverLists(),
                guilds.profiles(),
                guilds.wizards(),
                guilds.auditLogs());
    }
}
