package racemanager.guild.stored;

import static racemanager.guild.stored.EventSamples.AT;
import static racemanager.guild.stored.EventSamples.ORGANISER;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import racemanager.access.Grants;
import racemanager.event.EventFact;
import racemanager.event.RaceEvent;
import racemanager.guild.Drivers;
import racemanager.guild.Erasures;
import racemanager.guild.EventIndex;
import racemanager.guild.Guild;
import racemanager.guild.GuildFact;
import racemanager.guild.Seats;
import racemanager.picture.Pictures;
import racemanager.setting.GuildSettings;
import racemanager.track.TrackList;
import racemanager.vehicle.VehicleLists;
import racemanager.wizard.WizardFact;

/** What was added with the archive, and with what is forgotten and erased. */
final class ErasureSamples {

    static Stream<Object> all() {
        var meeting = EventSamples.meeting();
        return Stream.of(
                new EventFact.Archived(AT),
                new Variant("by", new EventFact.Archived(AT, Optional.of(ORGANISER))),
                new EventFact.Restored(ORGANISER, AT),
                new EventFact.Erased(AT),
                new EventFact.Forgotten(ORGANISER, AT),
                new RaceEvent.Archived(meeting, AT, false),
                new RaceEvent.Erased(),
                new GuildFact.SeatTaken(ORGANISER, 3),
                new GuildFact.ForgettingBegun(ORGANISER, AT),
                new GuildFact.Forgotten(ORGANISER, AT),
                new GuildFact.EventErased(42, AT),
                new GuildFact.Swept(),
                new GuildFact.Erased(2),
                new WizardFact.Dropped(42),
                new WizardFact.Forgotten());
    }

    static Stream<Object> guilds() {
        return Stream.of(new Guild(
                TrackList.EMPTY,
                EventIndex.EMPTY,
                Drivers.NONE,
                Map.of(),
                new Seats(3, Map.of(ORGANISER, 3)),
                new Erasures(Set.of(ORGANISER), 2),
                VehicleLists.EMPTY,
                Pictures.NONE,
                Grants.NONE,
                GuildSettings.DEFAULT,
                Optional.empty(),
                Optional.empty()));
    }

    private ErasureSamples() {}
}
