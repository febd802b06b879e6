package racemanager.speech;

import static racemanager.speech.Violation.breaking;
import static racemanager.speech.Violation.cars;
import static racemanager.speech.Violation.letters;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.event.wizard.EventOpening;
import racemanager.event.wizard.EventWizardContext;
import racemanager.event.wizard.RaceNight;
import racemanager.wizard.Answers;
import racemanager.wizard.ViewVersion;
import racemanager.wizard.WizardCommand;

/** What can be wrong with what every race needs: title, track, cars, places and channels. */
final class BasicViolations {

    static Stream<Violation> all() {
        return Stream.of(titles(), tracks(), cars(), places(), channels(), presses())
                .flatMap(List::stream);
    }

    private static List<Violation> titles() {
        return List.of(
                breaking(
                        "wizard.event.title.length",
                        "The title needs 3 to 100 characters.",
                        walk -> title(walk, form("ab", ""))),
                breaking("wizard.event.title.missing", "Set a title.", walk -> walk.goTo("title"))
                        .knowing("title"),
                breaking(
                        "event.title_taken",
                        "There is already a race “Taken” that day: change the title or the date, or archive that race if it is over.",
                        walk -> title(walk, form("Taken", "2026-12-05 20:30"))),
                breaking(
                        "wizard.event.description.length",
                        "The description can have up to 2,000 characters: shorten it.",
                        walk -> title(walk, form("Cup", "").with("description", letters(2_001)))),
                breaking(
                        "wizard.picture.nothing",
                        "Choose a picture from your device or give a link to it.",
                        walk -> walk.goTo("picture").give("picture", "")));
    }

    private static List<Violation> tracks() {
        return List.of(
                breaking("wizard.event.track.missing", "Choose a track.", walk -> walk.goTo("track"))
                        .knowing("track"),
                breaking(
                                "wizard.event.track.gone",
                                "That track is no longer in the list: choose another one.",
                                walk -> walk.goTo("track"))
                        .knowing("track", "9"),
                breaking(
                                "wizard.event.track.not_found",
                                "There is no track “Suzuka”: choose one from the list.",
                                walk -> walk.goTo("track"))
                        .knowing(answers -> onTrackNamed("Suzuka")),
                breaking(
                                "wizard.event.track.several",
                                "Several tracks fit “n”: choose one from the list.",
                                walk -> walk.goTo("track"))
                        .knowing(answers -> onTrackNamed("n")),
                breaking(
                                "wizard.search.nothing",
                                "Nothing matches “Suzuka”: try less of the name.",
                                walk -> walk.goTo("track").give("track_search", "Suzuka"))
                        .in(language -> RaceClub.around(language, RaceClub.manyTracks())));
    }

    private static List<Violation> cars() {
        return List.of(
                breaking("wizard.event.cars.missing", "Set at least one car.", walk -> walk.goTo("cars"))
                        .knowing("cars"),
                typed("cars.none", "Enter at least one car.", ","),
                typed(
                        "cars.too_long",
                        "A car name may have up to 60 characters: shorten it, or put a comma between two cars.",
                        letters(61)),
                typed("cars.twice", "“bmw m4” is listed twice: remove one.", "BMW M4, bmw m4"),
                typed(
                        "cars.too_many",
                        "A race may have up to 25 cars, you entered 26: remove some.",
                        Violation.cars(26)),
                breaking(
                        "wizard.event.cars.too_many",
                        "The list has 26 cars, a race takes up to 25: press “Set cars” and take some out.",
                        walk -> walk.goTo("cars").give("car_list", "1")));
    }

    private static Violation typed(String key, String english, String names) {
        return breaking(key, english, walk -> walk.goTo("cars").give("cars", names));
    }

    private static List<Violation> places() {
        return List.of(
                breaking(
                        "wizard.event.capacity.number",
                        "The maximum number of drivers must be a whole number from 1 up.",
                        walk -> walk.goTo("capacity").give("drivers", "many")),
                breaking(
                                "wizard.event.capacity.missing",
                                "Set the maximum number of drivers.",
                                walk -> walk.goTo("capacity"))
                        .knowing(answers -> answers.with("drivers", List.of()).with("track", List.of())),
                breaking(
                        "event.capacity",
                        "Monza has only 30 places, too few for 300 drivers: lower a number or choose another track.",
                        walk -> walk.goTo("capacity").give("drivers", "300")),
                breaking(
                                "wizard.event.broadcast.missing",
                                "Choose the number of broadcast slots.",
                                walk -> walk.goTo("capacity"))
                        .knowing("broadcast"),
                breaking(
                                "wizard.event.broadcast.gone",
                                "Choose the number of broadcast slots.",
                                walk -> walk.goTo("capacity"))
                        .knowing("broadcast", "4"),
                breaking(
                                "wizard.event.driver_id.missing",
                                "Choose the account that drivers enter.",
                                walk -> walk.goTo("capacity"))
                        .knowing("driver_id"));
    }

    private static List<Violation> channels() {
        return List.of(
                breaking(
                                "wizard.event.announcement.missing",
                                "Choose the announcement channel.",
                                walk -> walk.goTo("channels"))
                        .knowing("announcement"),
                channel(
                        "wizard.event.channels.same",
                        "Announcement and entry list need two different channels. Leave the entry list channel empty if the announcement should name the drivers.",
                        "roster",
                        RaceClub.NEWS),
                channel(
                        "wizard.event.channels.gone",
                        "That channel no longer exists: choose another one.",
                        "announcement",
                        "99"),
                channel(
                        "wizard.event.channels.no_messages",
                        "<#13> takes no messages: choose a text channel.",
                        "announcement",
                        RaceClub.VOICE),
                channel(
                        "wizard.event.channels.forbidden",
                        "I may not post in <#12>: choose another channel, or give me these permissions there: Send Messages, Embed Links, Attach Files",
                        "roster",
                        RaceClub.LOCKED));
    }

    private static Violation channel(String key, String english, String field, String channel) {
        return breaking(key, english, walk -> walk.goTo("channels").give(field, channel));
    }

    /** What the wizard itself answers, whatever it asks for. */
    private static List<Violation> presses() {
        return List.of(
                breaking(
                        "wizard.not_offered",
                        "That is no longer available: choose again.",
                        walk -> walk.goTo("track").give("track", "9")),
                breaking(
                        "wizard.stale",
                        "That was an old button, so nothing was changed. This is the current step.",
                        walk -> walk.does(new WizardCommand.GoTo(
                                new ViewVersion(walk.session().number(), 0), "track"))),
                breaking("wizard.unfinished", "Cars: Set at least one car.", WizardWalk::finish)
                        .knowing("cars"));
    }

    static WizardWalk<EventWizardContext> title(WizardWalk<EventWizardContext> walk, Answers form) {
        return walk.goTo("title").give("title", form);
    }

    static Answers form(String title, String date) {
        return Answers.of("title", title).with("typed", date);
    }

    private static Answers onTrackNamed(String typed) {
        return EventOpening.answers(
                Optional.of(RaceNight.plan()), EventOpening.onTrackNamed(typed), RaceNight.around());
    }

    private BasicViolations() {}
}
