package racemanager.guild.stored;

import static racemanager.guild.stored.EventSamples.AT;
import static racemanager.guild.stored.EventSamples.ORGANISER;
import static racemanager.guild.stored.EventSamples.PLAN;
import static racemanager.guild.stored.EventSamples.TRACK;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.access.Grants;
import racemanager.event.EventFact;
import racemanager.guild.Drivers;
import racemanager.guild.Erasures;
import racemanager.guild.EventIndex;
import racemanager.guild.EventIndex.Order;
import racemanager.guild.EventIndex.Stage;
import racemanager.guild.Guild;
import racemanager.guild.GuildFact;
import racemanager.guild.Listing;
import racemanager.guild.Seats;
import racemanager.guild.TrackUse;
import racemanager.picture.PictureId;
import racemanager.picture.Pictures;
import racemanager.setting.GuildSettings;
import racemanager.track.Track;
import racemanager.track.TrackList;
import racemanager.vehicle.VehicleLists;

/** What was added with changes of tracks. */
final class TrackSamples {

    private static final TrackUse USE = new TrackUse(TRACK, 28);

    private static final Track PICTURED = TRACK.showing(Optional.of(new PictureId(3)));

    static Stream<Object> all() {
        return Stream.of(
                new GuildFact.TrackEdited(TRACK, ORGANISER, AT),
                new GuildFact.TrackUseNoted(42, USE),
                new Variant("showing-a-picture", new GuildFact.TrackEdited(PICTURED, ORGANISER, AT)),
                new Variant("showing-a-picture", new EventFact.TrackNoted(PICTURED, AT)));
    }

    /** An event that is about to be changed, and says so of its track before and after. */
    static Stream<Object> guilds() {
        var order = new Order(ORGANISER, 3);
        var start = PLAN.timing().start();
        var before = new Listing.Confirmed(
                "Friday Cup", "friday cup\n2026-12-04", start, 7, order, Optional.empty(), Optional.of(USE));
        var listing = new Listing(
                42,
                "Friday Night",
                "friday night\n2026-12-04",
                start,
                7,
                Stage.LIVE,
                order,
                Optional.of(PLAN),
                Optional.empty(),
                Optional.of(before),
                Optional.of(new TrackUse(TRACK, 30)),
                Optional.empty());
        var guild = new Guild(
                new TrackList(7, List.of(TRACK)),
                new EventIndex(42, Map.of(42, listing), Map.of()),
                Drivers.NONE,
                Map.of(),
                Seats.NONE,
                Erasures.NONE,
                VehicleLists.EMPTY,
                Pictures.NONE,
                Grants.NONE,
                GuildSettings.DEFAULT,
                Optional.empty(),
                Optional.empty());
        return Stream.of(new Variant("with-tracks-in-use", guild));
    }

    private TrackSamples() {}
}
