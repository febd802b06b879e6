package racemanager.guild.stored;

import static racemanager.guild.stored.EventSamples.AT;
import static racemanager.guild.stored.EventSamples.ORGANISER;
import static racemanager.guild.stored.EventSamples.TRACK;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import racemanager.access.Grants;
import racemanager.guild.Drivers;
import racemanager.guild.Erasures;
import racemanager.guild.EventIndex;
import racemanager.guild.Guild;
import racemanager.guild.GuildFact;
import racemanager.guild.Seats;
import racemanager.kernel.Simulator;
import racemanager.picture.PictureId;
import racemanager.picture.Pictures;
import racemanager.setting.GuildSettings;
import racemanager.track.TrackList;
import racemanager.vehicle.Vehicle;
import racemanager.vehicle.VehicleList;
import racemanager.vehicle.VehicleLists;

/** What was added with vehicle lists, pictures and sheets of tracks. */
final class CollectionSamples {

    private static final VehicleList GT3 = new VehicleList(
            2,
            new VehicleList.Content(
                    "GT3 2025",
                    Optional.of("The usual ones"),
                    Optional.of(Simulator.ACC),
                    List.of(new Vehicle("Audi R8", Optional.empty()), new Vehicle("BMW M4", Optional.of("30")))));

    static Stream<Object> all() {
        var picture = new PictureId(5);
        return Stream.of(
                new GuildFact.VehicleListKept(GT3, ORGANISER, AT),
                new GuildFact.VehicleListsImported(List.of(GT3), ORGANISER, AT),
                new GuildFact.VehicleListRemoved(2, ORGANISER, AT),
                new GuildFact.TracksImported(List.of(TRACK), ORGANISER, AT),
                new GuildFact.PictureReserved(picture, "track-3", AT),
                new GuildFact.PictureKept(picture),
                new GuildFact.PictureGivenUp(picture),
                new GuildFact.PicturesHeld("event-42", Set.of(picture), AT),
                new GuildFact.PictureErased(picture));
    }

    /** When a car of a list was only its name. */
    static Stream<Object> firstGuilds() {
        var cars = Stream.of("Audi R8", "BMW M4")
                .map(name -> new Vehicle(name, Optional.empty()))
                .toList();
        return guild(new VehicleList(
                2, new VehicleList.Content("GT3 2025", Optional.of("The usual ones"), Optional.empty(), cars)));
    }

    static Stream<Object> guilds() {
        return guild(GT3);
    }

    private static Stream<Object> guild(VehicleList list) {
        return Stream.of(new Guild(
                TrackList.EMPTY,
                EventIndex.EMPTY,
                Drivers.NONE,
                Map.of(),
                Seats.NONE,
                Erasures.NONE,
                new VehicleLists(2, List.of(list)),
                new Pictures(5, Map.of(5, Set.of("track-3")), Map.of(), Map.of()),
                Grants.NONE,
                GuildSettings.DEFAULT,
                Optional.empty(),
                Optional.empty()));
    }

    private CollectionSamples() {}
}
