package racemanager.speech;

import static racemanager.speech.Violation.breaking;
import static racemanager.speech.Violation.letters;

import java.util.List;
import java.util.stream.Stream;
import racemanager.wizard.Answers;

/** What can be wrong in the sections that a race need not have. */
final class SectionViolations {

    private static final String LONG_LINK = "https://example.org/" + letters(500);

    static Stream<Violation> all() {
        return Stream.of(teamCars(), sessions(), checkIn(), rules(), roles(), server())
                .flatMap(List::stream);
    }

    private static List<Violation> teamCars() {
        return List.of(breaking(
                        "wizard.event.team_cars.teams",
                        "A race has either teams or team cars: take one of them off.",
                        walk -> walk.goTo("team_cars").give("team_cars", "on"))
                .knowing("teams", "2"));
    }

    private static List<Violation> sessions() {
        var tooLong = "9".repeat(21);
        return List.of(
                sessions("wizard.event.practice.length", "Practice: write minutes, such as 20.", tooLong, "", "", ""),
                sessions(
                        "wizard.event.qualifying.length",
                        "Qualifying: write minutes, such as 15.",
                        "",
                        tooLong,
                        "",
                        ""),
                sessions(
                        "wizard.event.race.length",
                        "Race: write minutes, such as 60, or laps, such as 30 laps.",
                        "",
                        "",
                        tooLong,
                        ""),
                sessions(
                        "wizard.event.conditions.length",
                        "The conditions can have up to 300 characters: shorten them.",
                        "",
                        "",
                        "",
                        letters(301)),
                sessions(
                        "wizard.event.sessions.minutes",
                        "“soon” is not a time: write minutes, such as 20, or 1h30.",
                        "soon",
                        "",
                        "",
                        ""),
                sessions(
                        "wizard.event.sessions.race",
                        "“until dawn” is not a race length: write minutes, such as 60, or laps, such as 30 laps.",
                        "",
                        "",
                        "until dawn",
                        ""));
    }

    private static Violation sessions(
            String key, String english, String practice, String qualifying, String race, String conditions) {
        var form = Answers.of("practice", practice)
                .with("qualifying", qualifying)
                .with("race", race)
                .with("conditions", conditions);
        return breaking(key, english, walk -> walk.goTo("sessions").give("practice", form));
    }

    private static List<Violation> checkIn() {
        return List.of(
                breaking(
                        "wizard.event.check_in.order",
                        "Check-in must open before it closes: choose other times.",
                        walk -> walk.goTo("check_in")
                                .give("check_in_opens", "60")
                                .give("check_in_closes", "90")),
                breaking(
                                "event.closed_check_in",
                                "Check-in is over, so leave it as it is here: to open sign-up and check-in again, postpone the race in `/event manage`.",
                                walk -> walk.goTo("check_in").give("check_in_closes", "0"))
                        .knowing(answers -> DateViolations.closed()));
    }

    private static List<Violation> rules() {
        return List.of(
                rules(
                        "wizard.event.special_rules.length",
                        "The rules can have up to 1,000 characters: shorten them.",
                        letters(1_001),
                        "",
                        ""),
                rules("wizard.event.regulation.length", "The link can have up to 500 characters.", "", LONG_LINK, ""),
                rules("wizard.event.liveries.length", "The link can have up to 500 characters.", "", "", LONG_LINK),
                rules(
                        "wizard.event.link",
                        "“the pinned message” is not a link that others can open: copy the whole address, beginning with https://",
                        "",
                        "the pinned message",
                        ""));
    }

    private static Violation rules(String key, String english, String special, String regulation, String liveries) {
        var form = Answers.of("special_rules", special)
                .with("regulation", regulation)
                .with("liveries", liveries);
        return breaking(key, english, walk -> walk.goTo("rules").give("special_rules", form));
    }

    private static List<Violation> roles() {
        return List.of(
                role(
                        "wizard.event.roles.not_allowed",
                        "I cannot give <@&20>: give me the permission Manage Roles, or choose no role.",
                        RaceClub.DRIVERS),
                role("wizard.event.roles.gone", "That role no longer exists: choose another one.", "99")
                        .in(RaceClub::givingRoles),
                role("wizard.event.roles.everyone", "Everybody has that role: choose another one.", RaceClub.EVERYBODY)
                        .in(RaceClub::givingRoles),
                role(
                                "wizard.event.roles.managed",
                                "<@&22> belongs to a bot or a service, so nobody can give it: choose another one.",
                                RaceClub.SERVICE)
                        .in(RaceClub::givingRoles),
                role(
                                "wizard.event.roles.too_high",
                                "I cannot give <@&21>: move my own role above it in the server settings, or choose another one.",
                                RaceClub.ADMINS)
                        .in(RaceClub::givingRoles));
    }

    private static Violation role(String key, String english, String role) {
        return breaking(key, english, walk -> walk.goTo("roles").give("driver_role", role));
    }

    private static List<Violation> server() {
        return List.of(
                server(
                        "wizard.event.server_name.length",
                        "The server name can have up to 100 characters.",
                        letters(101),
                        "",
                        ""),
                server(
                        "wizard.event.server_password.length",
                        "The password can have up to 100 characters.",
                        "",
                        letters(101),
                        ""),
                server(
                        "wizard.event.server_link.length",
                        "The link can have up to 500 characters.",
                        "",
                        "",
                        LONG_LINK));
    }

    private static Violation server(String key, String english, String name, String password, String link) {
        var form = Answers.of("server_name", name)
                .with("server_password", password)
                .with("server_link", link);
        return breaking(key, english, walk -> walk.goTo("server").give("server_name", form));
    }

    private SectionViolations() {}
}
