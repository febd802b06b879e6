package racemanager.speech;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import racemanager.event.EventPlan;
import racemanager.event.wizard.EventWizardContext;
import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.RoleId;
import racemanager.picture.PictureUse;
import racemanager.place.Overwrite;
import racemanager.place.Permission;
import racemanager.place.Permissions;
import racemanager.place.Place;
import racemanager.place.PlaceChannel;
import racemanager.place.PlaceRole;
import racemanager.setting.GuildSettings;
import racemanager.track.Track;
import racemanager.track.TrackList;
import racemanager.track.TrackName;
import racemanager.vehicle.Vehicle;
import racemanager.vehicle.VehicleList;
import racemanager.vehicle.VehicleLists;

/** A guild for the event wizard to look at: two tracks, a title that is taken, and channels of which two can be used. */
final class RaceClub {

    private static final int EVERYONE = 1;
    static final String NEWS = "10";
    static final String GRID = "11";
    static final String LOCKED = "12";
    static final String VOICE = "13";
    static final String EVERYBODY = "1";
    static final String DRIVERS = "20";
    static final String ADMINS = "21";
    static final String SERVICE = "22";
    private static final RoleId OWN = new RoleId(23);

    static EventWizardContext around(Language language, TrackList tracks) {
        return around(language, tracks, place());
    }

    /** Where the bot may give roles that are below its own. */
    static EventWizardContext givingRoles(Language language) {
        var own = role(OWN, 2, Permissions.of(Permission.MANAGE_ROLES), true);
        return around(language, tracks(), place().withRole(own).withBotRoles(Set.of(OWN)));
    }

    private static EventWizardContext around(Language language, TrackList tracks, Place place) {
        return new EventWizardContext(
                Instant.parse("2026-11-22T16:00:00Z"),
                tracks,
                vehicles(),
                place,
                Map.of(EventPlan.uniqueKey("Taken", LocalDate.of(2026, 12, 5)), 1),
                List.of(ZoneId.of("Etc/UTC"), ZoneId.of("Europe/Madrid")),
                GuildSettings.DEFAULT,
                new PictureUse(0, 2_000),
                language.locale(),
                language.locale());
    }

    static TrackList tracks() {
        return TrackList.EMPTY
                .with(new Track(
                        1,
                        new TrackName("Monza", Optional.empty()),
                        new Track.Room(30, Optional.empty(), 0),
                        Optional.empty()))
                .with(new Track(
                        2,
                        new TrackName("Nürburgring", Optional.of("Nordschleife")),
                        new Track.Room(50, Optional.of(40), 2),
                        Optional.of("Long")));
    }

    /** With more cars than an event takes. */
    private static VehicleLists vehicles() {
        var cars = IntStream.rangeClosed(1, 26)
                .mapToObj(number -> new Vehicle("Car " + number, Optional.empty()))
                .toList();
        return VehicleLists.EMPTY.with(
                new VehicleList(1, new VehicleList.Content("GT3", Optional.empty(), Optional.empty(), cars)));
    }

    static TrackList manyTracks() {
        return IntStream.rangeClosed(1, 40)
                .mapToObj(number -> new Track(
                        number,
                        new TrackName("Circuit " + number, Optional.empty()),
                        new Track.Room(30, Optional.empty(), 0),
                        Optional.empty()))
                .reduce(TrackList.EMPTY, TrackList::with, (some, others) -> some);
    }

    private static Place place() {
        var posting = Permissions.of(
                Permission.VIEW_CHANNEL, Permission.SEND_MESSAGES, Permission.EMBED_LINKS, Permission.ATTACH_FILES);
        var everyone = new PlaceRole(new RoleId(EVERYONE), "@everyone", 0, posting, false, false);
        var silence = new Overwrite(
                Overwrite.Whom.ROLE, EVERYONE, Permissions.NONE, Permissions.of(Permission.SEND_MESSAGES));
        var channels = List.of(
                channel(NEWS, 5, List.of()),
                channel(GRID, 0, List.of()),
                channel(LOCKED, 0, List.of(silence)),
                channel(VOICE, 2, List.of()));
        return new Place(
                        new GuildId(EVERYONE),
                        new MemberId(2),
                        new MemberId(3),
                        Set.of(),
                        Map.of(everyone.id(), everyone),
                        channels.stream().collect(Collectors.toMap(PlaceChannel::id, each -> each)))
                .withRole(role(RoleId.parse(DRIVERS), 1, Permissions.NONE, false))
                .withRole(role(RoleId.parse(ADMINS), 3, Permissions.NONE, false))
                .withRole(role(RoleId.parse(SERVICE), 1, Permissions.NONE, true));
    }

    private static PlaceRole role(RoleId id, int position, Permissions permissions, boolean managed) {
        return new PlaceRole(id, "role-" + id.text(), position, permissions, managed, false);
    }

    private static PlaceChannel channel(String id, int type, List<Overwrite> overwrites) {
        return new PlaceChannel(ChannelId.parse(id), "channel-" + id, type, Optional.empty(), 0, overwrites);
    }

    private RaceClub() {}
}
