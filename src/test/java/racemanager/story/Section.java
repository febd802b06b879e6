package racemanager.story;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import racemanager.picture.Drawn;

/**
 * A section of the event wizard, and an answer to it that can be given in any language.
 *
 * @param told a part of what the review says of the answer whatever its language; not there where it says nothing then
 */
record Section(String id, Optional<String> told, UnaryOperator<WizardWalk> answer) {

    private static final byte[] PICTURE = Drawn.noisyPng(640, 360, 5);
    private static final int DAYS_AHEAD = 9;

    /** Where it is filled in, which has names of its own for channels and roles. */
    record Place(String announcements, String entryList, String drivers, String stewards) {

        static final Place ENGLISH = new Place("announcements", "entry-list", "Driver", "Steward");
        static final Place FRENCH = new Place("annonces", "engagés", "Pilote", "Commissaire");
    }

    /** All that the review leads to, none twice, in an order in which each is right at once. */
    static List<Section> all(Place place) {
        return List.of(
                section("zone", "UTC-3", walk -> walk.fills("zone", Map.of("zone", "Montevideo"))),
                section("title", "Copa Río", walk -> walk.fills("title", Map.of("title", "Copa Río"))),
                section("description", "Ronda 1", walk -> walk.fills("title", Map.of("description", "Ronda 1"))),
                section("date", "3 h", Section::date),
                section("picture", "", walk -> walk.picture(PICTURE)),
                section("track", "Jarama", walk -> walk.picks("track", "Jarama")),
                section("cars", "Cupra TCR, Seat", walk -> walk.fills("cars", Map.of("cars", "Cupra TCR, Seat"))),
                section("capacity", "16", Section::places),
                section(
                        "channels",
                        "",
                        walk -> walk.picks("announcement", place.announcements())
                                .picks("roster", place.entryList())),
                section("type", "", walk -> walk.picks("type", "league")),
                section(
                        "team_cars",
                        "3",
                        walk -> walk.turns("team_cars.off")
                                .picks("team_cars.most", "3")
                                .picks("team_cars.until", "60")),
                new Section("team_cars", Optional.empty(), walk -> walk.turns("team_cars.on")),
                section(
                        "teams",
                        "Rojos",
                        walk -> walk.picks("teams.plan", "2").fills("teams", Map.of("teams.names", "Rojos\nVerdes"))),
                section(
                        "classes",
                        "TCR",
                        walk -> walk.fills("classes", Map.of("classes", "TCR: 8; Cupra TCR\nGT4: 8; Seat"))),
                section(
                        "splits",
                        "16",
                        walk -> walk.picks("splits.count", "2")
                                .picks("splits.filling", "rating")
                                .fills("splits", Map.of("splits.servers", "A; rojo\nB; verde"))),
                section(
                        "sessions",
                        "FIA 4",
                        walk -> walk.fills(
                                "sessions",
                                Map.of("practice", "20", "qualifying", "15", "race", "1h", "conditions", "FIA 4"))),
                section(
                        "check_in",
                        "2",
                        walk -> walk.picks("check_in.opens", "120")
                                .picks("check_in.closes", "10")
                                .picks("check_in.absent", "drop")
                                .picks("check_in.confirm", "2")),
                section(
                        "rules",
                        "Lastre 10",
                        walk -> walk.fills(
                                "rules",
                                Map.of(
                                        "special_rules", "Lastre 10",
                                        "regulation", "https://example.org/r",
                                        "liveries", "https://example.org/l"))),
                section(
                        "roles",
                        "",
                        walk -> walk.picks("driver_role", place.drivers()).picks("steward_role", place.stewards())),
                section(
                        "server",
                        "Copa 1",
                        walk -> walk.fills(
                                "server",
                                Map.of(
                                        "server_name", "Copa 1",
                                        "server_password", "s3creto",
                                        "server_link", "https://example.org/s"))));
    }

    private static Section section(String id, String told, UnaryOperator<WizardWalk> answer) {
        return new Section(id, Optional.of(told), answer);
    }

    private static WizardWalk date(WizardWalk walk) {
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(DAYS_AHEAD).toString();
        return walk.chooses("date.day", day)
                .chooses("date.hour", "21")
                .chooses("date.minute", "30")
                .chooses("date.duration", "180");
    }

    private static WizardWalk places(WizardWalk walk) {
        return walk.fills("capacity", Map.of("capacity", "16"))
                .picks("broadcast", "1")
                .picks("driver_id", "NONE")
                .turns("waiting.on")
                .turns("waiting.off");
    }

    /** Opens it from the review, answers it, and reads its screen. */
    WizardWalk filledIn(WizardWalk review) {
        return answer.apply(review.edits(id));
    }

    /** Whether the review has this answer in the section's own line, or no such line where nothing is told. */
    boolean isToldAt(WizardWalk review) {
        var heading = Pattern.quote(review.words().of("wizard.event." + id));
        var line = Pattern.compile("(?m)^" + heading + "\\s?: (.*)$")
                .matcher(review.screen().text());
        return line.find() ? told.filter(line.group(1)::contains).isPresent() : told.isEmpty();
    }
}
