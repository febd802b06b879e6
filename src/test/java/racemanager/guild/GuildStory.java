package racemanager.guild;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import racemanager.event.CheckInWindow;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventPlan;
import racemanager.guild.EventIndex.Order;
import racemanager.guild.GuildCommand.AddTrack;
import racemanager.guild.GuildCommand.EditTrack;
import racemanager.guild.GuildCommand.KeepDriver;
import racemanager.guild.GuildCommand.ReserveEvent;
import racemanager.kernel.ChannelId;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;
import racemanager.picture.PictureId;
import racemanager.steam.SteamId;
import racemanager.steam.SteamIdReading;
import racemanager.track.Track;
import racemanager.track.TrackForm;
import racemanager.track.TrackName;
import racemanager.vehicle.CarList;

/** Tells what happened in a guild, then asks it for something and looks at the answer. */
final class GuildStory {

    static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");
    static final Instant START = Instant.parse("2026-12-04T20:00:00Z");
    static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    static final MemberId ORGANISER = new MemberId(1);
    static final MemberId ADA = new MemberId(10);
    static final MemberId BOB = new MemberId(11);

    private static final Track MONZA = new Track(
            1, new TrackName("Monza", Optional.empty()), new Track.Room(30, Optional.empty(), 0), Optional.empty());

    private Guild guild = Guild.EMPTY;

    static GuildStory empty() {
        return new GuildStory();
    }

    static GuildStory withMonza() {
        return empty().after(addTrack("Monza"));
    }

    static AddTrack addTrack(String name) {
        return addTrack(name, "");
    }

    static AddTrack addTrack(String name, String layout) {
        return new AddTrack(new TrackForm(name, layout, "30", "", "", ""), ORGANISER, NOW);
    }

    static ReserveEvent reserve(int session, String title) {
        return reserve(session, title, START);
    }

    static ReserveEvent reserve(int session, String title, Instant start) {
        return new ReserveEvent(
                new Order(ORGANISER, session), Optional.empty(), plan(title, start), Optional.empty(), NOW);
    }

    static EventPlan plan(String title, Instant start) {
        return plan(title, start, Optional.empty());
    }

    static EventPlan plan(String title, Instant start, Optional<PictureId> picture) {
        return new EventPlan(
                title,
                new EventPlan.Timing(start, MADRID, Duration.ofHours(2)),
                CheckInWindow.usual(start, NOW),
                MONZA,
                new CarList(List.of("Audi R8")),
                new EventPlan.Capacity(20, 0, true, EventPlan.DriverIdKind.STEAM),
                new EventPlan.Channels(new ChannelId(7), new ChannelId(8)),
                Locale.ENGLISH,
                picture,
                Optional.empty());
    }

    static EditTrack edit(int track, String name, String layout, String pitBoxes) {
        return new EditTrack(track, new TrackForm(name, layout, pitBoxes, "", "", ""), ORGANISER, NOW);
    }

    static EventPlan sized(String title, int drivers) {
        var plan = plan(title, START);
        return new EventPlan(
                plan.title(),
                plan.timing(),
                plan.checkIn(),
                plan.track(),
                plan.cars(),
                new EventPlan.Capacity(drivers, 0, true, EventPlan.DriverIdKind.STEAM),
                plan.channels(),
                plan.language(),
                plan.picture(),
                Optional.empty());
    }

    static KeepDriver keep(MemberId member, String name, Optional<SteamId> steam) {
        return new KeepDriver(member, new DriverCard(name, steam), NOW);
    }

    static Optional<SteamId> steam(String typed) {
        return Optional.of(((SteamIdReading.Known) SteamId.read(typed)).id());
    }

    /** What the command leads to becomes the present state. */
    List<GuildFact> accepts(GuildCommand command) {
        return switch (GuildRules.decide(guild, command)) {
            case Decision.Refused<GuildFact> refused ->
                throw new AssertionError("refused: " + refused.reason().key());
            case Decision.Accepted<GuildFact> accepted -> {
                accepted.facts().forEach(fact -> guild = GuildRules.evolve(guild, fact));
                yield accepted.facts();
            }
        };
    }

    GuildStory after(GuildCommand... commands) {
        for (var command : commands) accepts(command);
        return this;
    }

    void refuses(GuildCommand command, String key) {
        assertThat(GuildRules.decide(guild, command))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo(key));
    }

    Guild guild() {
        return guild;
    }
}
