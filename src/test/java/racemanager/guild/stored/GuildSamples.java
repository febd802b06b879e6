package racemanager.guild.stored;

import static racemanager.guild.stored.EventSamples.AT;
import static racemanager.guild.stored.EventSamples.CARD;
import static racemanager.guild.stored.EventSamples.ORGANISER;
import static racemanager.guild.stored.EventSamples.PLAN;
import static racemanager.guild.stored.EventSamples.TRACK;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import racemanager.access.Grants;
import racemanager.event.EventPlan;
import racemanager.guild.Drivers;
import racemanager.guild.Erasures;
import racemanager.guild.EventIndex;
import racemanager.guild.EventIndex.Order;
import racemanager.guild.EventIndex.Stage;
import racemanager.guild.Guild;
import racemanager.guild.GuildFact;
import racemanager.guild.Listing;
import racemanager.guild.Seats;
import racemanager.picture.Pictures;
import racemanager.setting.GuildSettings;
import racemanager.track.TrackList;
import racemanager.vehicle.VehicleLists;

/** What the first version stored of guilds. */
final class GuildSamples {

    private static final Order ORDER = new Order(ORGANISER, 3);
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    static Stream<Object> all() {
        return Stream.of(
                new GuildFact.TrackAdded(TRACK, ORGANISER, AT),
                new GuildFact.TrackRemoved(7, ORGANISER, AT),
                new GuildFact.EventReserved(42, ORDER, PLAN, AT, Optional.empty()),
                new GuildFact.EventNoted(42, Stage.LIVE, Optional.empty()),
                new Variant("archived", new GuildFact.EventNoted(42, Stage.ARCHIVED, Optional.empty())),
                new Variant("restoring", new GuildFact.EventNoted(42, Stage.RESTORING, Optional.empty())),
                new GuildFact.EventReleased(42),
                new GuildFact.DriverKept(ORGANISER, CARD, AT),
                new GuildFact.DirectMessagesChosen(ORGANISER, Optional.of(Locale.FRENCH), AT),
                new Variant("none", new GuildFact.DirectMessagesChosen(ORGANISER, Optional.empty(), AT)),
                new GuildFact.EntrantsNoted(42, Set.of(ORGANISER)),
                new GuildFact.ZoneRemembered(ORGANISER, MADRID),
                guild());
    }

    private static Guild guild() {
        return new Guild(
                new TrackList(9, List.of(TRACK)),
                new EventIndex(43, Map.of(42, listing(42, Stage.LIVE, Optional.empty()), 43, reserved()), Map.of()),
                new Drivers(Map.of(ORGANISER, CARD), Map.of(), Optional.empty(), Optional.empty()),
                Map.of(ORGANISER, MADRID),
                Seats.NONE,
                Erasures.NONE,
                VehicleLists.EMPTY,
                Pictures.NONE,
                Grants.NONE,
                GuildSettings.DEFAULT,
                Optional.empty(),
                Optional.empty());
    }

    private static Listing reserved() {
        return listing(43, Stage.RESERVED, Optional.of(PLAN));
    }

    private static Listing listing(int number, Stage stage, Optional<EventPlan> unmade) {
        return new Listing(
                number,
                "Friday Cup",
                "friday cup\n2026-12-04",
                PLAN.timing().start(),
                7,
                stage,
                ORDER,
                unmade,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private GuildSamples() {}
}
