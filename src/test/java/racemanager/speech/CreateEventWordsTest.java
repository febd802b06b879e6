package racemanager.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import racemanager.event.wizard.EventOpening;
import racemanager.event.wizard.EventWizard;
import racemanager.event.wizard.EventWizardContext;
import racemanager.event.wizard.RaceNight;
import racemanager.track.TrackList;
import racemanager.wizard.Answers;
import racemanager.wizard.WizardCommand;
import racemanager.wizard.WizardKind;
import racemanager.wizard.WizardSession;

/** Walks through the whole event wizard, right turns and wrong ones, and hears all of it in every language. */
class CreateEventWordsTest {

    private static final String CAPACITY = "capacity";

    /** Said of a race that begins with a file. */
    private static final String OF_FILES = "wizard.event.import.";

    private static final String TWO_CLASSES = "GT3: 12; BMW M4 GT3\nCup: 6; Porsche 992";

    /** Said once the session is over, by the front that shows it. */
    private static final Set<String> SAID_ELSEWHERE = Set.of(
            "wizard.event.made",
            "wizard.event.made_without_roster",
            "wizard.event.changed",
            "wizard.event.scheduled",
            "wizard.event.review.keep",
            "wizard.event.schedule",
            "wizard.event.schedule.summary",
            "wizard.event.review.change",
            "wizard.event.draft_kept",
            "wizard.event.untitled_kept",
            "wizard.event.outdated",
            "wizard.event.change_outdated",
            "wizard.event.open_already",
            "wizard.event.discarded",
            "wizard.event.finishing",
            "wizard.event.over",
            "wizard.event.left",
            "wizard.event.broadcast.missing",
            "wizard.event.broadcast.gone",
            "wizard.event.driver_id.missing",
            "wizard.event.driver_id.gone",
            "wizard.event.teams.plan.missing",
            "wizard.event.teams.plan.gone",
            "wizard.event.teams.count",
            "wizard.event.teams.gap",
            "wizard.event.classes.too_early",
            "wizard.event.splits.count.missing",
            "wizard.event.splits.count.gone",
            "wizard.event.splits.filling.missing",
            "wizard.event.splits.filling.gone",
            "wizard.event.type.missing",
            "wizard.event.type.gone",
            "wizard.event.team_cars.most.missing",
            "wizard.event.team_cars.most.gone",
            "wizard.event.team_cars.until.missing",
            "wizard.event.team_cars.until.gone",
            "wizard.event.description.button",
            "wizard.event.check_in.opens.missing",
            "wizard.event.check_in.opens.gone",
            "wizard.event.check_in.closes.missing",
            "wizard.event.check_in.closes.gone",
            "wizard.event.check_in.absent.missing",
            "wizard.event.check_in.absent.gone",
            "wizard.event.check_in.confirm.missing",
            "wizard.event.check_in.confirm.gone");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyScreenOfTheWizardIsSaidInEveryLanguage(Language language) {
        var walk = walked(language);

        assertThat(walk.session()).isInstanceOf(WizardSession.Finishing.class);
        assertThat(walk.words().keys()).containsAll(wizardKeys());
    }

    /** The whole way to the end. */
    static WizardWalk<EventWizardContext> walked(Language language) {
        var walk = begun(language);
        zone(walk);
        title(walk);
        date(walk, language);
        track(walk, language);
        cars(walk);
        capacity(walk, language);
        channels(walk);
        sections(walk);
        roles(walk, language);
        review(walk, language);
        schedules(walk);
        return walk;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aMemberReadsWhatIsSetSoFarLineByLine(Language language) {
        var walk = begun(language).next().give("title", "Monza_Night");

        assertThat(walk.words().said())
                .contains(
                        switch (language) {
                            case ENGLISH -> "**Title**: Monza\\_Night";
                            case SPANISH -> "**Título**: Monza\\_Night";
                            case FRENCH -> "**Titre** : Monza\\_Night";
                        });
    }

    private static WizardWalk<EventWizardContext> begun(Language language) {
        var club = RaceClub.around(language, RaceClub.tracks());
        return new WizardWalk<>(language.locale(), EventWizard.KIND, club)
                .does(new WizardCommand.Begin(onTrackNamed("no such", club)))
                .does(new WizardCommand.Begin(onTrackNamed("n", club)))
                .does(new WizardCommand.Begin(Answers.of(Answers.SAID, "1")));
    }

    /** At the review, where it says why that is no track. */
    private static Answers onTrackNamed(String typed, EventWizardContext club) {
        return EventOpening.answers(Optional.of(RaceNight.plan()), EventOpening.onTrackNamed(typed), club);
    }

    private static void title(WizardWalk<EventWizardContext> walk) {
        walk.next().give("title", "ab").give("title", "Taken").give("picture", "1");
    }

    private static void zone(WizardWalk<EventWizardContext> walk) {
        walk.give("search", "xyzzy")
                .give("region", "America")
                .turn("zone", 1)
                .give("search", "EST")
                .give("search", "Madrid")
                .next();
    }

    private static void date(WizardWalk<EventWizardContext> walk, Language language) {
        typed(walk.next(), "soon or later");
        typed(walk, "2027-03-28 02:30").turn("day", 1);
        walk.give("day", "2027-03-28").give("hour", "2").give("minute", "30").next();
        walk.give("day", "2026-11-01").next();
        typed(walk, "2027-10-31 02:30").give("offset", "+02:00");
        typed(walk, "2026-12-05 20:30").next();
        walk.goTo("title")
                .give("title", "Race *night*")
                .goTo("date")
                .meanwhile(RaceClub.around(language, RaceClub.tracks()))
                .next();
    }

    /** In the form of title and date. */
    private static WizardWalk<EventWizardContext> typed(WizardWalk<EventWizardContext> walk, String date) {
        return walk.give("title", Answers.of("title", "Taken").with("typed", date));
    }

    private static void track(WizardWalk<EventWizardContext> walk, Language language) {
        walk.meanwhile(RaceClub.around(language, TrackList.EMPTY))
                .give("look_again", "1")
                .next();
        walk.meanwhile(RaceClub.around(language, RaceClub.manyTracks()))
                .give("track_search", "no such")
                .give("track_search", "circuit");
        walk.meanwhile(RaceClub.around(language, RaceClub.tracks()))
                .give("track", "9")
                .give("track", "2")
                .next();
    }

    private static void cars(WizardWalk<EventWizardContext> walk) {
        var many =
                IntStream.rangeClosed(1, 26).mapToObj(number -> "Car " + number).collect(Collectors.joining(", "));
        walk.next()
                .give("car_list", "1")
                .give("cars", ",")
                .give("cars", "BMW, bmw")
                .give("cars", "x".repeat(61))
                .give("cars", many);
        walk.give("cars", "BMW M4 GT3").give("cars", "BMW M4 GT3, Porsche 992").next();
    }

    private static void capacity(WizardWalk<EventWizardContext> walk, Language language) {
        walk.meanwhile(RaceClub.around(language, TrackList.EMPTY))
                .meanwhile(RaceClub.around(language, RaceClub.tracks()));
        walk.next().give("drivers", "many").give("drivers", "300").give("drivers", "20");
        walk.give("broadcast", "2").give("waiting", "off").give("driver_id", "NONE");
        walk.meanwhile(RaceClub.around(language, TrackList.EMPTY))
                .meanwhile(RaceClub.around(language, RaceClub.tracks()))
                .next();
    }

    private static void channels(WizardWalk<EventWizardContext> walk) {
        walk.next()
                .give("announcement", "99")
                .give("announcement", RaceClub.VOICE)
                .give("announcement", RaceClub.LOCKED);
        walk.give("announcement", RaceClub.NEWS)
                .give("roster", RaceClub.NEWS)
                .next()
                .give("roster", RaceClub.GRID)
                .next();
    }

    private static void sections(WizardWalk<EventWizardContext> walk) {
        walk.goTo("title")
                .give(
                        "title",
                        Answers.of("title", "Race *night*")
                                .with("description", "x".repeat(2_001))
                                .with("typed", "2026-12-05 20:30"));
        walk.goTo("type").give("type", "league");
        teams(walk);
        classes(walk);
        splits(walk);
        teamCars(walk);
        var tooLong = "9".repeat(21);
        walk.goTo("sessions")
                .give("practice", sessions(tooLong, tooLong, tooLong, "x".repeat(301)))
                .give("practice", sessions("soon", "", "", ""))
                .give("practice", sessions("", "", "forever", ""))
                .give("practice", sessions("20", "15", "30 l", "dry"));
        walk.goTo("check_in")
                .give("check_in_opens", "60")
                .give("check_in_closes", "90")
                .give("check_in_closes", "0")
                .give("check_in_absent", "drop")
                .give("check_in_confirm", "6");
        var longLink = "https://example.org/" + "x".repeat(500);
        walk.goTo("rules")
                .give("special_rules", rules("x".repeat(1_001), longLink, longLink))
                .give("special_rules", rules("", "the pinned message", ""))
                .give("special_rules", rules("Be kind", "https://example.org/a", "https://example.org/b"));
        walk.goTo("server")
                .give("server_name", server("x".repeat(101), "x".repeat(101), longLink))
                .give("server_name", server("", "secret", ""));
    }

    private static void teams(WizardWalk<EventWizardContext> walk) {
        walk.goTo("teams")
                .give("teams", "2")
                .give("team_names", "x".repeat(2_001))
                .give("team_names", "Reds\nREDS\n" + "x".repeat(41))
                .give("team_names", "Reds\nWhites")
                .give("teams", "10");
        walk.goTo("capacity").give("drivers", "10");
        walk.goTo("teams").give("teams", "2");
        walk.goTo("capacity").give("drivers", "20");
    }

    private static void splits(WizardWalk<EventWizardContext> walk) {
        walk.goTo("splits")
                .give("splits", "2")
                .give("split_servers", "x".repeat(2_001))
                .give("split_servers", "A\nB\nC; " + "x".repeat(101) + "; no link; too much")
                .give("split_servers", "A; red\nB; blue")
                .give("split_filling", "rating")
                .goTo(WizardKind.REVIEW);
        walk.goTo("splits").give("split_servers", "").give("splits", "0");
    }

    private static void classes(WizardWalk<EventWizardContext> walk) {
        walk.goTo("classes")
                .give("classes", "GT3: 1")
                .give("classes", TWO_CLASSES)
                .goTo(WizardKind.REVIEW)
                .goTo("classes")
                .give("classes", "");
    }

    private static void teamCars(WizardWalk<EventWizardContext> walk) {
        walk.goTo("team_cars")
                .give("team_cars", "on")
                .give("team_cars_most", "3")
                .give("team_cars_until", "0")
                .goTo(WizardKind.REVIEW)
                .goTo("teams")
                .give("teams", "2")
                .goTo("team_cars")
                .goTo(WizardKind.REVIEW)
                .goTo("teams")
                .give("teams", "0")
                .goTo("team_cars")
                .give("team_cars", "off");
    }

    private static Answers sessions(String practice, String qualifying, String race, String conditions) {
        return Answers.of("practice", practice)
                .with("qualifying", qualifying)
                .with("race", race)
                .with("conditions", conditions);
    }

    private static Answers rules(String special, String regulation, String liveries) {
        return Answers.of("special_rules", special)
                .with("regulation", regulation)
                .with("liveries", liveries);
    }

    private static Answers server(String name, String password, String link) {
        return Answers.of("server_name", name).with("server_password", password).with("server_link", link);
    }

    private static void roles(WizardWalk<EventWizardContext> walk, Language language) {
        walk.goTo("roles")
                .give("driver_role", RaceClub.DRIVERS)
                .meanwhile(RaceClub.givingRoles(language))
                .give("driver_role", "99")
                .give("driver_role", RaceClub.EVERYBODY)
                .give("driver_role", RaceClub.SERVICE)
                .give("driver_role", RaceClub.ADMINS)
                .give("driver_role", RaceClub.DRIVERS)
                .give("steward_role", RaceClub.ADMINS)
                .goTo(WizardKind.REVIEW)
                .goTo("roles")
                .give("driver_role", Answers.NONE.with("driver_role", List.of()));
        walk.meanwhile(RaceClub.around(language, RaceClub.tracks())).goTo(WizardKind.REVIEW);
    }

    private static void review(WizardWalk<EventWizardContext> walk, Language language) {
        walk.meanwhile(RaceClub.around(language, TrackList.EMPTY)).finish().goTo(CAPACITY);
        walk.meanwhile(RaceClub.around(language, RaceClub.tracks())).goTo(WizardKind.REVIEW);
    }

    private static void schedules(WizardWalk<EventWizardContext> walk) {
        walk.give("schedule", Answers.of("publish_typed", "soon or later"))
                .give("schedule", Answers.of("publish_typed", "2020-01-01 20:00"))
                .give("schedule", Answers.of("publish_typed", "2027-12-31 20:00"))
                .give("schedule", Answers.of("publish_typed", "2026-12-01 20:00"));
    }

    private static Set<String> wizardKeys() {
        return Dictionary.of(Language.ENGLISH, Speech.FEATURES).keys().stream()
                .filter(key ->
                        key.startsWith("wizard.event.") && !key.startsWith(OF_FILES) && !SAID_ELSEWHERE.contains(key))
                .collect(Collectors.toSet());
    }
}
