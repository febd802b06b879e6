package racemanager.guild;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.access.Grants;
import racemanager.access.Holder;
import racemanager.event.EventOverview;
import racemanager.event.template.Template;
import racemanager.event.template.TemplateList;
import racemanager.event.template.TemplateOverview;
import racemanager.event.wizard.TemplateListing;
import racemanager.kernel.MemberId;
import racemanager.picture.Pictures;
import racemanager.setting.GuildSettings;
import racemanager.track.TrackList;
import racemanager.track.TrackOverview;
import racemanager.vehicle.VehicleLists;

/**
 * A community: its tracks and vehicle lists, the index of its events, its drivers, the time zones its organisers used
 * last, who sits at which wizard, what it is about to forget, which pictures it shows, whom it lets do what, what it has
 * set, how the bot came to it, and the races that it keeps as templates.
 *
 * @param bot empty in guilds from before it was kept
 * @param kept the templates; empty in guilds from before there were any
 */
public record Guild(
        TrackList tracks,
        EventIndex events,
        Drivers drivers,
        Map<MemberId, ZoneId> zones,
        Seats seats,
        Erasures erasures,
        VehicleLists vehicles,
        Pictures pictures,
        Grants grants,
        GuildSettings settings,
        Optional<BotMembership> bot,
        Optional<TemplateList> kept) {

    public static final Guild EMPTY = new Guild(
            TrackList.EMPTY,
            EventIndex.EMPTY,
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

    public Guild {
        zones = Map.copyOf(zones);
    }

    public Optional<ZoneId> zoneOf(MemberId member) {
        return Optional.ofNullable(zones.get(member));
    }

    /** What is kept of a member, and nothing of anybody else. */
    public Profile profileOf(MemberId member) {
        var races = events.listings().values().stream()
                .filter(listing ->
                        listing.order().organiser().equals(member) || drivers.hasEntered(member, listing.number()))
                .sorted(Comparator.comparing(Listing::start).reversed())
                .map(listing -> new Profile.Race(
                        listing.title(), listing.start(), drivers.hasEntered(member, listing.number())))
                .toList();
        return new Profile(
                drivers.of(member),
                zoneOf(member),
                drivers.directMessages().of(member),
                grants.of(new Holder.OfMember(member)),
                races,
                templates().savedBy(member).stream().map(Template::name).toList(),
                drivers.accounts().of(member),
                drivers.attendances().of(member));
    }

    /** A track and the races to come on it that were announced; empty when there is no such track. */
    public Optional<TrackOverview> overview(int track, Instant now) {
        var races = events.listings().values().stream()
                .flatMap(listing -> listing.announced(now).stream())
                .filter(known -> known.track() == track)
                .map(known -> new TrackOverview.Race(known.title(), known.start()))
                .sorted(Comparator.comparing(TrackOverview.Race::start))
                .toList();
        return tracks.byNumber(track).map(found -> new TrackOverview(found, races));
    }

    /** The events that the guild has made, as far as they have confirmed what they are. */
    public EventOverview eventOverview(Instant now) {
        var listed = Stream.concat(
                        events.listings().values().stream().flatMap(listing -> listing.listed(now).stream()),
                        events.drafts().values().stream().map(DraftListing::listed))
                .sorted(Comparator.comparing(Guild::latest).reversed())
                .toList();
        return new EventOverview(listed, settings.zone().orElse(ZoneOffset.UTC));
    }

    /** The races that others can begin with. */
    public TemplateList templates() {
        return kept.orElse(TemplateList.EMPTY);
    }

    /** What organisers are told of them. */
    public TemplateOverview templateOverview() {
        return new TemplateOverview(templates().templates().stream()
                .map(template -> TemplateListing.of(template, tracks))
                .toList());
    }

    /** How the bot came to the guild. */
    public BotMembership membership() {
        return bot.orElse(BotMembership.UNKNOWN);
    }

    /** Whether anybody has set anything here, or organised a race. */
    public boolean isSetUp() {
        return !settings.equals(GuildSettings.DEFAULT)
                || !events.listings().isEmpty()
                || !events.drafts().isEmpty();
    }

    private static Instant latest(EventOverview.Listed listed) {
        return listed.start().orElse(Instant.MAX);
    }

    Guild with(TrackList changed) {
        return new Guild(
                changed, events, drivers, zones, seats, erasures, vehicles, pictures, grants, settings, bot, kept);
    }

    Guild with(EventIndex changed) {
        return new Guild(
                tracks, changed, drivers, zones, seats, erasures, vehicles, pictures, grants, settings, bot, kept);
    }

    Guild with(Drivers changed) {
        return new Guild(
                tracks, events, changed, zones, seats, erasures, vehicles, pictures, grants, settings, bot, kept);
    }

    Guild with(Erasures changed) {
        return new Guild(
                tracks, events, drivers, zones, seats, changed, vehicles, pictures, grants, settings, bot, kept);
    }

    Guild with(Seats changed) {
        return new Guild(
                tracks, events, drivers, zones, changed, erasures, vehicles, pictures, grants, settings, bot, kept);
    }

    Guild with(VehicleLists changed) {
        return new Guild(
                tracks, events, drivers, zones, seats, erasures, changed, pictures, grants, settings, bot, kept);
    }

    Guild with(Pictures changed) {
        return new Guild(
                tracks, events, drivers, zones, seats, erasures, vehicles, changed, grants, settings, bot, kept);
    }

    Guild with(Grants changed) {
        return new Guild(
                tracks, events, drivers, zones, seats, erasures, vehicles, pictures, changed, settings, bot, kept);
    }

    Guild with(GuildSettings changed) {
        return new Guild(
                tracks, events, drivers, zones, seats, erasures, vehicles, pictures, grants, changed, bot, kept);
    }

    Guild with(BotMembership changed) {
        var now = Optional.of(changed);
        return new Guild(
                tracks, events, drivers, zones, seats, erasures, vehicles, pictures, grants, settings, now, kept);
    }

    Guild with(TemplateList changed) {
        var now = Optional.of(changed);
        return new Guild(
                tracks, events, drivers, zones, seats, erasures, vehicles, pictures, grants, settings, bot, now);
    }

    Guild remembering(MemberId member, ZoneId zone) {
        var more = new LinkedHashMap<>(zones);
        more.put(member, zone);
        return new Guild(
                tracks, events, drivers, more, seats, erasures, vehicles, pictures, grants, settings, bot, kept);
    }

    /** The profile goes at once; entries and answers are followed by {@link Erasures}. */
    Guild forgetting(MemberId member) {
        var fewer = new LinkedHashMap<>(zones);
        fewer.remove(member);
        return new Guild(
                tracks,
                events,
                drivers.without(member),
                fewer,
                seats,
                erasures.beginning(member),
                vehicles,
                pictures,
                grants.withoutMember(member),
                settings,
                bot,
                kept.map(templates -> templates.forgetting(member)));
    }

    Guild forgotten(MemberId member) {
        return new Guild(
                tracks,
                events.forgetting(member),
                drivers,
                zones,
                seats.without(member),
                erasures.ending(member),
                vehicles,
                pictures,
                grants,
                settings,
                bot,
                kept);
    }
}
