package racemanager.event.wizard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import racemanager.event.EventDetails;
import racemanager.event.EventPlan;
import racemanager.event.EventType;
import racemanager.event.TeamCars;
import racemanager.event.carclass.CarClasses;
import racemanager.event.split.Splits;
import racemanager.event.team.Teams;
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
import racemanager.setting.ClosurePolicy;
import racemanager.setting.GuildSettings;
import racemanager.setting.NumberRule;
import racemanager.setting.PromotionOrder;
import racemanager.track.Track;
import racemanager.track.TrackList;
import racemanager.track.TrackName;
import racemanager.vehicle.CarList;
import racemanager.vehicle.Vehicle;
import racemanager.vehicle.VehicleList;
import racemanager.vehicle.VehicleLists;
import racemanager.wizard.Answers;

/** A guild in Madrid that plans a race night: a track with 30 places, and two channels to post in. */
public final class RaceNight {

    public static final Instant NOW = Instant.parse("2026-11-22T16:00:00Z");
    public static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    public static final LocalDate NIGHT = LocalDate.of(2026, 12, 4);

    public static final String NEWS = "10";
    public static final String GRID = "11";
    static final String LOCKED = "12";
    static final String VOICE = "13";
    static final String GONE = "14";
    static final int PLACES = 30;

    private static final long EVERYONE = 1;

    /** Everything that the steps ask for, as it is kept. */
    public static Answers answers() {
        return EventWizard.suggested(Answers.NONE, around())
                .with("title", "Friday Cup")
                .with("day", NIGHT.toString())
                .with("hour", "21")
                .with("minute", "00")
                .with("track", "1")
                .with("cars", List.of("Audi R8", "BMW M4"))
                .with("drivers", "24")
                .with("announcement", NEWS)
                .with("roster", GRID);
    }

    /** What the answers come to. */
    public static EventPlan plan() {
        return plan(answers());
    }

    public static EventPlan plan(Answers answers) {
        return EventDraft.plan(answers, around()).orElseThrow();
    }

    /** The same plan at another time. */
    public static EventPlan timed(EventPlan.Timing timing, EventPlan plan) {
        return new EventPlan(
                plan.title(),
                timing,
                plan.checkIn(),
                plan.track(),
                plan.cars(),
                plan.capacity(),
                plan.channels(),
                plan.language(),
                plan.picture(),
                plan.more());
    }

    /** The same plan, of which this is said. */
    public static EventPlan saying(EventDetails details, EventPlan plan) {
        return new EventPlan(
                plan.title(),
                plan.timing(),
                plan.checkIn(),
                plan.track(),
                plan.cars(),
                plan.capacity(),
                plan.channels(),
                plan.language(),
                plan.picture(),
                details.kept());
    }

    private static EventPlan saying(EventPlan plan, Consumer<ChangedDetails> change) {
        return saying(changed(plan.details(), change), plan);
    }

    private static EventDetails changed(EventDetails details, Consumer<ChangedDetails> change) {
        var changed = new ChangedDetails(details);
        change.accept(changed);
        return changed.made();
    }

    /** The same plan, whose drivers get a role. */
    public static EventPlan giving(Optional<RoleId> role, EventPlan plan) {
        return saying(plan, details -> details.roles = new EventDetails.Roles(role, Optional.empty()));
    }

    /** The same plan with what becomes of the places of the absent. */
    public static EventPlan closing(ClosurePolicy policy, EventPlan plan) {
        return saying(plan, details -> details.absent = Optional.of(policy));
    }

    /** The same plan, in which drivers may withdraw and come back so often. */
    public static EventPlan limiting(int withdrawals, EventPlan plan) {
        return saying(plan, details -> details.withdrawalLimit = Optional.of(withdrawals));
    }

    /** The same plan, in which a place that becomes free is kept for the next in line for so many hours. */
    public static EventPlan confirming(int hours, EventPlan plan) {
        return saying(plan, details -> details.confirmHours = Optional.of(hours));
    }

    /** The same plan, in which those who wait are in this order. */
    public static EventPlan promoting(PromotionOrder order, EventPlan plan) {
        return saying(plan, details -> details.order = Optional.of(order));
    }

    /** The same plan, in which drivers have these race numbers. */
    public static EventPlan numbering(NumberRule rule, EventPlan plan) {
        return saying(plan, details -> details.numbers = Optional.of(rule));
    }

    /** The same plan of a race that is one of several. */
    public static EventPlan typed(EventType type, EventPlan plan) {
        return saying(plan, details -> details.type = Optional.of(type));
    }

    /** The same plan with teams. */
    public static EventPlan parted(Teams teams, EventPlan plan) {
        return saying(plan, details -> details.teams = Optional.of(teams));
    }

    /** The same plan with splits. */
    public static EventPlan split(Splits splits, EventPlan plan) {
        return saying(plan, details -> details.splits = Optional.of(splits));
    }

    /** The same plan, in which so many drivers share a car. */
    public static EventPlan shared(TeamCars cars, EventPlan plan) {
        return saying(plan, details -> details.teamCars = Optional.of(cars));
    }

    /** The same plan with classes, and their cars. */
    public static EventPlan classed(CarClasses classes, EventPlan plan) {
        var cars = classes.all().stream().flatMap(each -> each.cars().stream()).toList();
        return new EventPlan(
                plan.title(),
                plan.timing(),
                plan.checkIn(),
                plan.track(),
                new CarList(cars),
                plan.capacity(),
                plan.channels(),
                plan.language(),
                plan.picture(),
                changed(plan.details(), details -> details.classes = Optional.of(classes))
                        .kept());
    }

    public static EventWizardContext around() {
        return around(NOW, tracks(), Map.of());
    }

    static EventWizardContext at(String now) {
        return around(Instant.parse(now), tracks(), Map.of());
    }

    static EventWizardContext withTracks(TrackList tracks) {
        return around(NOW, tracks, Map.of());
    }

    static EventWizardContext takenOn(LocalDate day, String title) {
        return around(NOW, tracks(), Map.of(EventPlan.uniqueKey(title, day), 1));
    }

    static EventWizardContext having(GuildSettings settings) {
        return around(NOW, tracks(), Map.of(), settings);
    }

    private static EventWizardContext around(Instant now, TrackList tracks, Map<String, Integer> taken) {
        return around(now, tracks, taken, GuildSettings.DEFAULT);
    }

    private static EventWizardContext around(
            Instant now, TrackList tracks, Map<String, Integer> taken, GuildSettings settings) {
        return new EventWizardContext(
                now,
                tracks,
                garage(),
                place(),
                taken,
                List.of(MADRID, ZoneId.of("Europe/Paris")),
                settings,
                new PictureUse(0, 2_000),
                Locale.ENGLISH,
                Locale.forLanguageTag("es-ES"));
    }

    /** A list that fits an event, and one that does not. */
    private static VehicleLists garage() {
        return VehicleLists.EMPTY.with(list(1, "GT3", 3)).with(list(2, "Everything", 200));
    }

    private static VehicleList list(int number, String name, int count) {
        var vehicles = IntStream.rangeClosed(1, count)
                .mapToObj(each -> new Vehicle(name + " car number " + each, Optional.empty()))
                .toList();
        return new VehicleList(number, new VehicleList.Content(name, Optional.empty(), Optional.empty(), vehicles));
    }

    static TrackList tracks() {
        return TrackList.EMPTY.with(track(1, "Monza", PLACES)).with(track(2, "Brands Hatch", 12));
    }

    static Track track(int number, String name, int places) {
        return new Track(
                number,
                new TrackName(name, Optional.empty()),
                new Track.Room(places, Optional.empty(), 0),
                Optional.empty());
    }

    /** The bot may post in the first two channels, not in the third, and the fourth is for voices. */
    public static Place place() {
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
                channels.stream().collect(Collectors.toMap(PlaceChannel::id, each -> each)));
    }

    private static PlaceChannel channel(String id, int type, List<Overwrite> overwrites) {
        return new PlaceChannel(ChannelId.parse(id), "channel-" + id, type, Optional.empty(), 0, overwrites);
    }

    private RaceNight() {}
}
