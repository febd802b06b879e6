package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.EventStory.A;
import static racemanager.event.EventStory.B;
import static racemanager.event.EventStory.C;
import static racemanager.event.EventStory.CHECK_IN;
import static racemanager.event.EventStory.CLOSING;
import static racemanager.event.EventStory.DAYS_BEFORE;
import static racemanager.event.EventStory.LENGTH;
import static racemanager.event.EventStory.ORGANISER;
import static racemanager.event.EventStory.START;
import static racemanager.event.EventStory.plan;
import static racemanager.event.EventStory.published;
import static racemanager.event.EventStory.register;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racemanager.event.Call.Reason;
import racemanager.event.EventCommand.CheckIn;
import racemanager.event.EventCommand.Close;
import racemanager.event.EventCommand.Delay;
import racemanager.event.EventCommand.Edit;
import racemanager.event.EventCommand.NoteExport;
import racemanager.event.EventCommand.Postpone;
import racemanager.event.EventCommand.TimePassed;
import racemanager.event.EventDetails.Roles;
import racemanager.event.EventDetails.ServerAccess;
import racemanager.event.EventDetails.Sessions;
import racemanager.event.EventPlan.Capacity;
import racemanager.event.EventPlan.Channels;
import racemanager.event.EventPlan.DriverIdKind;
import racemanager.event.EventPlan.Timing;
import racemanager.event.team.Teams;
import racemanager.kernel.ChannelId;
import racemanager.kernel.HttpsLink;
import racemanager.kernel.RoleId;
import racemanager.picture.PictureId;
import racemanager.setting.ClosurePolicy;
import racemanager.track.Track;
import racemanager.track.TrackName;
import racemanager.vehicle.CarList;

/** A grid of two with one in line, both checked in, whose registration has closed; then the organiser corrects the race. */
class CorrectionTest {

    private static final String PORSCHE = "Porsche 992 GT3 R";
    private static final String AUDI = "Audi R8";
    private static final EventPlan PLAN = plan(2, true);
    private static final Instant NOW = CLOSING.plus(Duration.ofMinutes(10));
    private static final Optional<HttpsLink> LINK = HttpsLink.read("https://example.org/rules");

    private static EventStory closed() {
        var story = published(2, true).after(register(A), register(B), register(C), new TimePassed(CHECK_IN));
        story.after(new CheckIn(A, CHECK_IN), new CheckIn(C, CHECK_IN), new TimePassed(CLOSING));
        return told(story);
    }

    private static EventStory told(EventStory story) {
        story.calls().forEach(call -> story.accepts(new EventCommand.NoteCalled(call.number(), CLOSING)));
        return story;
    }

    private static Edit edit(EventPlan plan) {
        return new Edit(plan, ORGANISER, NOW);
    }

    private static EventPlan with(EventPlan plan, Timing timing, Track track, CarList cars, Capacity capacity) {
        return new EventPlan(
                plan.title(),
                timing,
                plan.checkIn(),
                track,
                cars,
                capacity,
                plan.channels(),
                plan.language(),
                plan.picture(),
                plan.more());
    }

    private static EventPlan in(String... cars) {
        return with(PLAN, PLAN.timing(), PLAN.track(), new CarList(List.of(cars)), PLAN.capacity());
    }

    private static EventPlan timed(Instant start, ZoneId zone, Duration length) {
        return with(PLAN, new Timing(start, zone, length), PLAN.track(), PLAN.cars(), PLAN.capacity());
    }

    private static EventPlan on(int track, int places) {
        var room = new Track.Room(places, Optional.empty(), 0);
        var other = new Track(track, new TrackName("Spa", Optional.empty()), room, Optional.empty());
        return with(PLAN, PLAN.timing(), other, PLAN.cars(), PLAN.capacity());
    }

    private static EventPlan holding(int drivers, int broadcasters, boolean waiting) {
        var capacity = new Capacity(drivers, broadcasters, waiting, DriverIdKind.NONE);
        return with(PLAN, PLAN.timing(), PLAN.track(), PLAN.cars(), capacity);
    }

    private static EventPlan as(
            String title, CheckInWindow checkIn, Channels channels, Optional<PictureId> picture, EventDetails details) {
        return new EventPlan(
                title,
                PLAN.timing(),
                checkIn,
                PLAN.track(),
                PLAN.cars(),
                PLAN.capacity(),
                channels,
                PLAN.language(),
                picture,
                details.kept());
    }

    private static EventPlan saying(EventDetails details) {
        return as(PLAN.title(), PLAN.checkIn(), PLAN.channels(), PLAN.picture(), details);
    }

    private static EventDetails details(
            Optional<String> description, Sessions sessions, EventDetails.RaceRules rules, Roles roles) {
        return new EventDetails(
                description,
                sessions,
                rules,
                roles,
                ServerAccess.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static EventPlan ruled(EventDetails.RaceRules rules) {
        return saying(details(Optional.empty(), Sessions.NONE, rules, Roles.NONE));
    }

    private static EventPlan details(ServerAccess server, Optional<ClosurePolicy> absent, Optional<Teams> teams) {
        var none = EventDetails.NONE;
        return saying(new EventDetails(
                none.description(),
                none.sessions(),
                none.rules(),
                none.roles(),
                server,
                absent,
                none.withdrawalLimit(),
                teams,
                none.classes()));
    }

    private static EventPlan changed(String field) {
        return switch (field) {
            case "title" -> as("Saturday", PLAN.checkIn(), PLAN.channels(), Optional.empty(), EventDetails.NONE);
            case "picture" ->
                as(PLAN.title(), PLAN.checkIn(), PLAN.channels(), Optional.of(new PictureId(3)), EventDetails.NONE);
            case "description" ->
                saying(details(Optional.of("New"), Sessions.NONE, EventDetails.RaceRules.NONE, Roles.NONE));
            case "sessions" ->
                saying(details(
                        Optional.empty(),
                        new Sessions(Optional.of(15), Optional.of(10), Optional.empty(), Optional.of("Rain")),
                        EventDetails.RaceRules.NONE,
                        Roles.NONE));
            case "rules" -> ruled(new EventDetails.RaceRules(Optional.of("Kind"), Optional.empty(), Optional.empty()));
            case "regulation" -> ruled(new EventDetails.RaceRules(Optional.empty(), LINK, Optional.empty()));
            case "liveries" -> ruled(new EventDetails.RaceRules(Optional.empty(), Optional.empty(), LINK));
            case "roles" ->
                saying(details(
                        Optional.empty(),
                        Sessions.NONE,
                        EventDetails.RaceRules.NONE,
                        new Roles(Optional.of(new RoleId(5)), Optional.of(new RoleId(6)))));
            case "server" ->
                details(
                        new ServerAccess(Optional.of("Race 1"), Optional.of("secret"), LINK),
                        Optional.empty(),
                        Optional.empty());
            case "teams" ->
                details(ServerAccess.NONE, Optional.empty(), Optional.of(new Teams(2, List.of("North", "South"))));
            case "absent" -> details(ServerAccess.NONE, Optional.of(ClosurePolicy.DROP), Optional.empty());
            case "check-in" ->
                as(
                        PLAN.title(),
                        new CheckInWindow(PLAN.checkIn().opens(), START),
                        PLAN.channels(),
                        PLAN.picture(),
                        EventDetails.NONE);
            case "channels" ->
                as(
                        PLAN.title(),
                        PLAN.checkIn(),
                        new Channels(new ChannelId(99), new ChannelId(8)),
                        PLAN.picture(),
                        EventDetails.NONE);
            case "zone" -> timed(START, ZoneId.of("Europe/Paris"), LENGTH);
            case "start" -> timed(START.plus(Duration.ofHours(1)), PLAN.timing().zone(), LENGTH);
            case "longer" -> timed(START, PLAN.timing().zone(), LENGTH.plus(LENGTH));
            case "track" -> on(2, 20);
            case "small track" -> on(2, 1);
            case "cars" -> in(PORSCHE, AUDI);
            case "places" -> holding(1, 0, true);
            case "more places" -> holding(4, 1, false);
            default -> throw new AssertionError(field);
        };
    }

    /** What is done with each part of the plan: drivers are told of it, it is changed without a word, or it is refused. */
    @ParameterizedTest
    @CsvSource({
        "title, quiet",
        "picture, quiet",
        "description, quiet",
        "sessions, quiet",
        "rules, quiet",
        "regulation, quiet",
        "liveries, quiet",
        "roles, quiet",
        "server, quiet",
        "teams, quiet",
        "zone, quiet",
        "longer, quiet",
        "track, told",
        "cars, told",
        "start, event.closed_start",
        "check-in, event.closed_check_in",
        "absent, event.closed_check_in",
        "places, event.closed_places",
        "small track, event.capacity",
        "channels, quiet"
    })
    void everyPartOfThePlan(String field, String outcome) {
        var story = closed();
        if (outcome.startsWith("event.")) {
            story.refuses(edit(changed(field)), outcome);
            return;
        }
        story.after(edit(changed(field)));

        assertThat(story.live().plan()).isEqualTo(changed(field));
        assertThat(story.event()).isInstanceOf(RaceEvent.Closed.class);
        assertThat(story.grid()).containsExactly(A, B);
        assertThat(story.live().entries().checkedIn()).isEqualTo(1);
        assertThat(story.calls())
                .extracting(Call::reason)
                .isEqualTo(outcome.equals("told") ? List.of(Reason.EDITED) : List.of());
        assertThat(story.accepts(edit(changed(field)))).isEmpty();
        assertThat(story.calls()).hasSize(outcome.equals("told") ? 1 : 0);
    }

    @Test
    void morePlacesAreOfferedToReservesAndNobodyMovesUp() {
        var story = closed().after(edit(changed("more places")));

        assertThat(story.grid()).containsExactly(A, B);
        assertThat(story.live().reserves().offerTo(C)).isPresent();
        assertThat(story.calls()).extracting(Call::reason).containsExactly(Reason.OFFERED);

        story.after(edit(PLAN));
        assertThat(story.live().reserves().offers()).isEmpty();
    }

    @Test
    void whoeverDrivesACarThatIsTakenAwayChoosesAnotherByRegisteringAgain() {
        var story = closed();
        story.accepts(new NoteExport("acc", ORGANISER, CLOSING));
        told(story.after(edit(in(AUDI, "BMW M4"))));

        story.refuses(register(A, PORSCHE, NOW), "event.car_not_allowed");
        story.after(register(A, AUDI, NOW));

        assertThat(story.live().entries().entryOf(A)).map(Entry::car).contains(AUDI);
        assertThat(story.grid()).containsExactly(A, B);
        assertThat(story.calls()).extracting(Call::reason).containsExactly(Reason.OUT_OF_DATE);
        assertThat(story.calls().getFirst().drivers()).containsExactly(A);
    }

    @Test
    void whoHasToChooseIsAskedByTheSameEdit() {
        var story = closed().after(edit(in(AUDI)));

        assertThat(story.calls()).extracting(Call::reason).containsExactly(Reason.EDITED, Reason.CHOOSE_CAR);
        assertThat(story.calls().getLast().drivers()).containsExactly(A, B, C);
    }

    @Test
    void aLateReserveWhoChoosesAnotherCarIsThereToo() {
        var story = published(1, true).after(register(A), register(B), new TimePassed(CLOSING));
        var other = with(
                PLAN,
                PLAN.timing(),
                PLAN.track(),
                new CarList(List.of(AUDI)),
                plan(1, true).capacity());
        story.after(edit(other));

        story.refuses(register(B, PORSCHE, NOW), "event.car_not_allowed");
        assertThat(story.live().entries().checkedIn()).isZero();
        story.after(register(B, AUDI, NOW));

        var entry = story.live().entries().entryOf(B).orElseThrow();
        assertThat(entry.car()).isEqualTo(AUDI);
        assertThat(entry.isCheckedIn()).isTrue();
    }

    @Test
    void teamsThatComeAfterClosureAreFilled() {
        var story = closed().after(edit(changed("teams")));

        assertThat(TeamStory.teams(story)).containsExactly(0, 1);
    }

    private static EventStory closedInClasses(int gt3, int gt4) {
        var story = ClassStory.published(2, gt3, gt4);
        story.after(ClassStory.in(ClassStory.FERRARI, A), ClassStory.in(ClassStory.PORSCHE, B));
        story.after(new TimePassed(CHECK_IN), new CheckIn(B, CHECK_IN), new TimePassed(CLOSING));
        return told(story);
    }

    @Test
    void aPlaceThatBecomesFreeInAClassIsOfferedWhenSomebodyChoosesACarOfAnother() {
        var story = closedInClasses(1, 1);
        var without = ClassStory.plan(2, true, ClassStory.classes(1, 1, ClassStory.PORSCHE));
        told(story.after(edit(without)));

        story.after(register(A, ClassStory.ALPINE, NOW));

        assertThat(story.grid()).containsExactly(A);
        assertThat(story.live().reserves().offerTo(B)).isPresent();
        assertThat(story.calls()).extracting(Call::reason).containsExactly(Reason.OFFERED);
    }

    @Test
    void aClassIsNotMadeSmallerThanItsGrid() {
        var smaller = ClassStory.classes(1, 1, ClassStory.FERRARI, ClassStory.PORSCHE);

        closedInClasses(2, 1).refuses(edit(ClassStory.plan(2, true, smaller)), "event.class_fewer_places");
    }

    @Test
    void aRaceUnderWayCanBeCorrectedUntilItsFinish() {
        var rules = changed("rules");
        var finish = START.plus(LENGTH);
        assertThat(closed().accepts(new Edit(rules, ORGANISER, finish.minusSeconds(1))))
                .isNotEmpty();
        closed().refuses(new Edit(rules, ORGANISER, finish), "event.finished");
        closed().after(new TimePassed(finish)).refuses(edit(rules), "event.finished");
    }

    @Test
    void aRaceIsNotMadeSoShortThatItIsOver() {
        var shorter = timed(START, PLAN.timing().zone(), Duration.ofMinutes(30));

        closed().refuses(new Edit(shorter, ORGANISER, START.plus(Duration.ofMinutes(30))), "event.closed_duration");
        assertThat(closed().accepts(edit(shorter))).isNotEmpty();
    }

    @Test
    void whatWasClosedEarlyStaysSoWhicheverWindowTheOrganiserWasShown() {
        var early = DAYS_BEFORE.plusSeconds(1);
        var story = published(2, true).after(register(A), new Close(ORGANISER, early));
        var window = story.live().plan().checkIn();
        assertThat(window).isNotEqualTo(PLAN.checkIn());

        story.after(new Edit(changed("rules"), ORGANISER, early));

        assertThat(story.live().plan().checkIn()).isEqualTo(window);
        assertThat(story.live().plan().details()).isEqualTo(changed("rules").details());
        assertThat(story.accepts(new Edit(changed("rules"), ORGANISER, early))).isEmpty();
        var next = START.plus(Duration.ofDays(7));
        story.after(new Postpone(START, next, ORGANISER, early));
        assertThat(story.live().plan().checkIn()).isEqualTo(PLAN.checkIn().plus(Duration.ofDays(7)));
    }

    @Test
    void aRaceThatWasDelayedMeanwhileIsNotBroughtBack() {
        var story = closed().after(new Delay(START, START.plus(Duration.ofMinutes(15)), ORGANISER, NOW));

        story.refuses(edit(changed("rules")), "event.closed_start");
    }
}
