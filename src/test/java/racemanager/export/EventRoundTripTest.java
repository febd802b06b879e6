package racemanager.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import racemanager.event.EventDetails;
import racemanager.event.EventDetails.RaceRules;
import racemanager.event.EventDetails.Roles;
import racemanager.event.EventDetails.ServerAccess;
import racemanager.event.EventDetails.Sessions;
import racemanager.event.EventPlan;
import racemanager.event.EventType;
import racemanager.event.RaceLength;
import racemanager.event.TeamCars;
import racemanager.event.carclass.CarClass;
import racemanager.event.carclass.CarClasses;
import racemanager.event.carclass.NumberRange;
import racemanager.event.split.Splits;
import racemanager.event.team.Teams;
import racemanager.event.wizard.EventDraft;
import racemanager.event.wizard.EventImport;
import racemanager.event.wizard.EventWizard;
import racemanager.event.wizard.EventWizardContext;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.HttpsLink;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.RoleId;
import racemanager.place.Permissions;
import racemanager.place.Place;
import racemanager.place.PlaceRole;
import racemanager.setting.ClosurePolicy;
import racemanager.setting.GuildSettings;
import racemanager.setting.Setting;
import racemanager.track.Track;
import racemanager.track.TrackList;
import racemanager.track.TrackName;
import racemanager.wizard.Answers;

/** What is exported and imported again is the same race, section by section. */
class EventRoundTripTest {

    private static final int SEEDS = 300;

    @Test
    void everySectionComesBackInTheSameGuild() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var plan = any(new Random(seed));
            var world = around(plan.details().withdrawalLimit());
            var answers = imported(plan, world);

            assertThat(EventDraft.plan(answers, world)).as("seed " + seed).contains(withoutAccess(plan));
            assertThat(remarks(answers, world)).as("seed " + seed).isEmpty();
        }
    }

    @Test
    void bothTimesOfTheNightWhenTheClocksGoBackComeBack() {
        for (var offset : List.of("+02:00", "+01:00")) {
            var plan = RaceNight.plan(RaceNight.answers()
                    .with("day", "2027-10-31")
                    .with("hour", "2")
                    .with("minute", "30")
                    .with("offset", offset));

            assertThat(EventDraft.plan(imported(plan, RaceNight.around()), RaceNight.around()))
                    .contains(plan);
        }
    }

    @Test
    void anotherGuildKeepsItsOwnAndTheReviewNamesWhatIsLeft() {
        var world = RaceNight.around();
        var answers = imported(FullPlan.PLAN, with(elsewhere(world.place()), TrackList.EMPTY, world));

        assertThat(answers.one("announcement")).isEmpty();
        assertThat(answers.one("driver_role")).isEmpty();
        assertThat(answers.one("track")).isEmpty();
        assertThat(answers.one("track_typed")).contains("Monza");
        assertThat(said(remarks(answers, world)))
                .containsExactly("ℹ️ Not taken from the file, so check them here: announcement channel, "
                        + "entry list channel, driver role, steward role, withdrawal limit.");
    }

    @Test
    void aTrackIsFoundByItsWholeNameOnly() {
        var world = RaceNight.around();
        var junior = RaceNight.plan().track();
        var other = new Track(9, new TrackName("Monza", Optional.of("Junior")), junior.room(), Optional.empty());

        var answers = imported(RaceNight.plan(), with(world.place(), TrackList.EMPTY.with(other), world));

        assertThat(answers.one("track")).isEmpty();
    }

    @Test
    void aStartThatHasPassedLeavesTheDateOpenAndSaysSo() {
        var later = RaceNight.plan().timing().start().plusSeconds(60);
        var world = world(later, RaceNight.place(), RaceNight.around().tracks(), GuildSettings.DEFAULT);
        var answers = imported(RaceNight.plan(), world);

        assertThat(answers.one("day")).isEmpty();
        assertThat(EventDraft.start(answers)).isEmpty();
        assertThat(EventWizard.KIND.unfinished(answers, world).orElseThrow().step())
                .isEqualTo("date");
    }

    @Test
    void participantsAreNotRegisteredAndTheReviewSaysSo() {
        var grid = new Grid().with("Lena Vogt", "Audi R8").with("Max Ott", "Audi R8");
        var read = read(grid.bytes(ExportFormat.JSON));

        var answers = EventImport.answers(read, RaceNight.around());

        assertThat(said(remarks(answers, RaceNight.around())))
                .containsExactly("ℹ️ 2 participants of the file are not registered here.");
    }

    @Test
    void aCarWhoseCodeTheGuildDoesNotHaveIsNamed() {
        var plan = RaceNight.plan(RaceNight.answers().with("cars", List.of("BMW M4 GT3", "Ferrari 488 GT3", "Audi")));
        var answers = imported(plan, RaceNight.around());

        assertThat(answers.all("cars")).hasSize(3);
        assertThat(said(remarks(answers, RaceNight.around())).toString())
                .contains("2 cars have no code", "such as BMW M4 GT3, Ferrari 488 GT3.");
    }

    private static Answers imported(EventPlan plan, EventWizardContext world) {
        return EventImport.answers(read(FullPlan.file(plan)), world);
    }

    private static Answers read(byte[] file) {
        return switch (EventJsonReader.read(file)) {
            case Parsed.Read<Answers> read -> read.value();
            case Parsed.Rejected<Answers> rejected -> throw new AssertionError(rejected.problems());
        };
    }

    private static List<Phrase> remarks(Answers answers, EventWizardContext world) {
        return EventWizard.KIND.remarks().apply(answers, world);
    }

    private static List<String> said(List<Phrase> phrases) {
        return phrases.stream().map(Grid::label).toList();
    }

    private static EventPlan withoutAccess(EventPlan plan) {
        var details = plan.details();
        return RaceNight.saying(
                new EventDetails(
                        details.description(),
                        details.sessions(),
                        details.rules(),
                        details.roles(),
                        ServerAccess.NONE,
                        details.absent(),
                        details.withdrawalLimit(),
                        details.teams(),
                        details.classes(),
                        details.splits().map(splits -> new Splits(splits.count(), splits.filling(), List.of())),
                        details.confirmHours(),
                        details.teamCars(),
                        Optional.empty(),
                        Optional.empty(),
                        details.type()),
                plan);
    }

    private static EventWizardContext around(Optional<Integer> limit) {
        var world = RaceNight.around();
        var place =
                world.place().withOwner(world.place().bot()).withRole(role(20)).withRole(role(21));
        var settings = GuildSettings.DEFAULT.with(new Setting.WithdrawalLimit(limit));
        return world(world.now(), place, world.tracks(), settings);
    }

    private static PlaceRole role(long id) {
        return new PlaceRole(new RoleId(id), "role " + id, 1, Permissions.NONE, false, false);
    }

    private static Place elsewhere(Place place) {
        var there = place;
        for (var channel : place.channels().keySet()) there = there.withoutChannel(channel);
        return there;
    }

    private static EventWizardContext with(Place place, TrackList tracks, EventWizardContext world) {
        return world(world.now(), place, tracks, world.settings());
    }

    private static EventWizardContext world(Instant now, Place place, TrackList tracks, GuildSettings settings) {
        var world = RaceNight.around();
        return new EventWizardContext(
                now,
                tracks,
                world.vehicles(),
                place,
                world.takenKeys(),
                world.zones(),
                settings,
                world.pictures(),
                world.language(),
                world.guildLanguage());
    }

    /** A plan of which some sections are said and some are not. */
    private static EventPlan any(Random random) {
        var drivers = 4 + random.nextInt(8);
        var answers = RaceNight.answers()
                .with("title", "Race #" + random.nextInt(1_000) + " “É” *bold*")
                .with("zone", any(random, "Europe/Madrid", "America/New_York", "Australia/Lord_Howe", "Etc/UTC"))
                .with("day", RaceNight.NIGHT.plusDays(random.nextInt(400)).toString())
                .with("hour", Integer.toString(4 + random.nextInt(20)))
                .with("minute", "%02d".formatted(random.nextInt(60)))
                .with("duration", Integer.toString(30 + random.nextInt(600)))
                .with("track", any(random, "1", "2"))
                .with(
                        "cars",
                        IntStream.rangeClosed(1, 1 + random.nextInt(25))
                                .mapToObj(car -> car + ". Car, long; version")
                                .toList())
                .with("drivers", Integer.toString(drivers))
                .with("broadcast", Integer.toString(random.nextInt(2)))
                .with("waiting", any(random, "on", "off"))
                .with("driver_id", any(random, "STEAM", "NONE"))
                .with("check_in_opens", any(random, "60", "1440", "4320"))
                .with("check_in_closes", any(random, "0", "10", "45"));
        var teams =
                maybe(random, new Teams(2, any(random, List.<String>of(), List.of("Los Rojos"), List.of("A", "B"))));
        var details = new EventDetails(
                maybe(random, "Be kind.\n\n🏁 **Race** <@1>"),
                new Sessions(
                        maybe(random, 1 + random.nextInt(2_000)),
                        maybe(random, 1 + random.nextInt(90)),
                        maybe(random, new RaceLength(1 + random.nextInt(999), any(random, RaceLength.Unit.values()))),
                        maybe(random, "dry\nno damage")),
                new RaceRules(
                        maybe(random, "No ballast\n- and \"kind\""),
                        maybe(random, new HttpsLink("https://example.org/rules?a=1&b=%20")),
                        maybe(random, new HttpsLink("https://example.org/skins"))),
                new Roles(maybe(random, new RoleId(20)), maybe(random, new RoleId(21))),
                new ServerAccess(maybe(random, "Server"), maybe(random, FullPlan.SECRET), Optional.empty()),
                maybe(random, any(random, ClosurePolicy.DROP, ClosurePolicy.ASK)),
                maybe(random, random.nextInt(4)),
                teams,
                maybe(random, answers.all("cars"))
                        .filter(cars -> cars.size() > 1)
                        .map(cars -> classes(cars, random)),
                maybe(
                        random,
                        new Splits(
                                2 + random.nextInt(5),
                                any(random, Splits.Filling.values()),
                                List.of(new ServerAccess(
                                        Optional.of("Server"), Optional.of(FullPlan.SECRET), Optional.empty())))),
                maybe(random, any(random, 1, 2, 6, 12, 24)),
                maybe(random, new TeamCars(2 + random.nextInt(5), any(random, Duration.ofHours(1), Duration.ofDays(1))))
                        .filter(shared -> teams.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                maybe(random, any(random, EventType.LEAGUE, EventType.TOURNAMENT)));
        return RaceNight.saying(details, RaceNight.plan(answers));
    }

    private static CarClasses classes(List<String> cars, Random random) {
        var first = 1 + random.nextInt(cars.size() - 1);
        return new CarClasses(List.of(
                new CarClass(
                        "GT3 \"É\" (Pro)",
                        1 + random.nextInt(2),
                        maybe(random, new NumberRange(1, 99)),
                        cars.subList(0, first)),
                new CarClass("2 *Am*", 2, Optional.empty(), cars.subList(first, cars.size()))));
    }

    private static <T> Optional<T> maybe(Random random, T value) {
        return random.nextInt(4) > 0 ? Optional.of(value) : Optional.empty();
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private static <T> T any(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
