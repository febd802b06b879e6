package racemanager.speech;

import static racemanager.speech.Violation.breaking;
import static racemanager.speech.Violation.letters;

import java.util.List;
import java.util.stream.Stream;

/** What can be wrong with what is typed line by line: teams, classes and the servers of splits. */
final class LineViolations {

    static Stream<Violation> all() {
        return Stream.of(teams(), classes(), splits()).flatMap(List::stream);
    }

    private static List<Violation> teams() {
        return List.of(
                names(
                        "wizard.event.teams.names.length",
                        "The names together can have up to 2,000 characters: shorten them.",
                        letters(2_001)),
                names(
                        "wizard.event.teams.too_many_names",
                        "3 names are too many for 2 teams: take some out, or choose more teams.",
                        "Reds\nBlues\nGreens"),
                names(
                        "wizard.event.teams.name_length",
                        "“xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…” is too long for a team: a name has up to 40 characters.",
                        letters(41)),
                names(
                        "wizard.event.teams.name_twice",
                        "“REDS” stands there twice: give every team a name of its own.",
                        "Reds\nREDS"),
                breaking(
                                "wizard.event.teams.no_plan",
                                "20 teams cannot be made of 24 drivers: choose again.",
                                walk -> walk.goTo("teams"))
                        .knowing("teams", "20"));
    }

    private static Violation names(String key, String english, String typed) {
        return breaking(key, english, walk -> walk.goTo("teams").give("team_names", typed))
                .knowing("teams", "2");
    }

    private static List<Violation> classes() {
        return List.of(
                lines("wizard.event.classes.too_early", "Set the cars and the grid size first.", "GT3: 12; Audi R8")
                        .knowing("cars"),
                lines(
                        "event.classes.count",
                        "There is one line: write 2 to 6 classes, one a line.",
                        "GT3: 12; Audi R8"),
                lines(
                        "event.classes.form",
                        "Line 1: write the name, a colon, the places and the cars, like “GT3: 20; Audi R8”.",
                        "GT3 12\nGT4: 12; BMW M4"),
                lines(
                        "event.classes.name",
                        "Line 1: a name has 2 to 30 characters, change “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…”.",
                        "" + letters(41) + ": 12; Audi R8\nGT4: 12; BMW M4"),
                lines(
                        "event.classes.name_twice",
                        "Line 2: there is a class “gt3” already, give this one another name.",
                        "GT3: 12; Audi R8\ngt3: 12; BMW M4"),
                lines(
                        "event.classes.places",
                        "Line 1: say once how many places GT3 has, from 1 to 24.",
                        "GT3: 0; Audi R8\nGT4: 12; BMW M4"),
                lines(
                        "event.classes.numbers",
                        "Line 1: write the race numbers of GT3 as one range within 1 to 999, like 1-999.",
                        "GT3: 12; 99-1; Audi R8\nGT4: 12; BMW M4"),
                lines(
                        "event.classes.no_car",
                        "Line 1: say which cars race in GT3, for example Audi R8.",
                        "GT3: 12\nGT4: 12; BMW M4"),
                lines(
                        "event.classes.car_unknown",
                        "Line 1: this is no car of the event: Lada. Write it as in the list of cars.",
                        "GT3: 12; Lada\nGT4: 12; BMW M4"),
                lines(
                                "event.classes.car_unclear",
                                "Line 1: “M” can mean BMW M2, BMW M4. Write more of the name.",
                                "GT3: 12; M\nGT4: 12; BMW M4")
                        .knowing("cars", "BMW M2", "BMW M4"),
                lines(
                        "event.classes.car_twice",
                        "Line 2: Audi R8 is in GT3 already, take it out of one of them.",
                        "GT3: 12; Audi R8\nGT4: 12; Audi R8, BMW M4"),
                lines(
                                "event.classes.car_left_out",
                                "A car is in no class yet: Porsche 992.",
                                "GT3: 12; Audi R8\nGT4: 12; BMW M4")
                        .knowing("cars", "Audi R8", "BMW M4", "Porsche 992"),
                lines(
                        "event.classes.too_many",
                        "The classes have 40 places together and the grid has 24: take some away, or make the grid larger.",
                        "GT3: 20; Audi R8\nGT4: 20; BMW M4"));
    }

    private static Violation lines(String key, String english, String typed) {
        return breaking(key, english, walk -> walk.goTo("classes").give("classes", typed));
    }

    private static List<Violation> splits() {
        return List.of(
                servers(
                        "wizard.event.splits.servers.length",
                        "The servers together can have up to 2,000 characters: shorten them.",
                        letters(2_001)),
                servers(
                        "wizard.event.splits.too_many",
                        "There are 3 servers for 2 splits: take lines out, or choose more splits.",
                        "A\nB\nC"),
                servers(
                        "wizard.event.splits.parts",
                        "“A; b; https\\://example\\.org; d” has too many parts: write name; password; link.",
                        "A; b; https://example.org; d"),
                servers(
                        "wizard.event.splits.long",
                        "Name or password in “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…” is too long: each can have up to 100 characters.",
                        letters(101) + "; b"),
                servers(
                        "wizard.event.splits.link",
                        "The link in “A; b; here” cannot be opened: write one that begins with https://.",
                        "A; b; here"));
    }

    private static Violation servers(String key, String english, String typed) {
        return breaking(key, english, walk -> walk.goTo("splits").give("split_servers", typed))
                .knowing("splits", "2");
    }

    private LineViolations() {}
}
