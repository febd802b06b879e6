package racemanager.guild.stored;

import static racemanager.guild.stored.EventSamples.AT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import racemanager.guild.Drivers;
import racemanager.guild.Erasures;
import racemanager.guild.EventIndex;
import racemanager.guild.Guild;
import racemanager.guild.GuildFact;
import racemanager.guild.Seats;
import racemanager.picture.PictureId;
import racemanager.picture.Pictures;
import racemanager.track.TrackList;
import racemanager.vehicle.VehicleList;
import racemanager.vehicle.VehicleLists;

/** What was added with vehicle lists and pictures. */
final class CollectionSamples {

    private static final VehicleList GT3 =
            new VehicleList(2, "GT3 2025", Optional.of("The usual ones"), List.of("Audi R8", "BMW M4"));

    static Stream<Object> all() {
        var picture = new PictureId(5);
        return Stream.of(
                new GuildFact.PictureReserved(picture, "track-3", AT),
                new GuildFact.PictureKept(picture),
                new GuildFact.PictureGivenUp(picture),
                new GuildFact.PicturesHeld("event-42", Set.of(picture), AT),
                new GuildFact.PictureErased(picture));
    }

    static Stream<Object> guilds() {
        return Stream.of(new Guild(
                TrackList.EMPTY,
                EventIndex.EMPTY,
                Drivers.NONE,
                Map.of(),
                Seats.NONE,
                Erasures.NONE,
                new VehicleLists(2, List.of(GT3)),
                new Pictures(5, Map.of(5, Set.of("track-3")), Map.of())));
    }

    private CollectionSamples() {}
}
