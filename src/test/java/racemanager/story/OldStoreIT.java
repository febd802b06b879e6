package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An older program is replaced by this one on the same store, and members go on where they were. */
class OldStoreIT {

    private static final Words WORDS = Words.in("en");

    @TempDir
    private Path directory;

    private interface Visit {
        void by(Visitor visitor);
    }

    @BeforeEach
    void unpack() throws Exception {
        OldStore.unpack(directory);
    }

    @Test
    void everySessionGoesOnAtItsStepWithItsAnswers() throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();
            as(house, OldSession.TITLE, OldStoreIT::theOldOfferContinues);
            for (var session : OldSession.values()) {
                if (session != OldSession.FINISHING) {
                    as(house, session, organiser -> isOfferedAndGoesOn(organiser, session));
                }
            }
            as(house, OldSession.FINISHING, OldStoreIT::isMadeWhenLookedAt);
            as(house, OldSession.ZONE, OldStoreIT::theViewBeforeIsStale);
            as(house, OldSession.ZONE, OldStoreIT::theOldOfferDiscardsNothingThatWentOn);
            as(house, OldStore.GAVE_UP, OldStoreIT::theOldOfferOfWhatIsOverSaysSo);
            stopsInOrder(house);
        }
    }

    private static void isOfferedAndGoesOn(Visitor organiser, OldSession session) {
        var offer = organiser.types("/create_event").message();
        assertThat(offer.text()).as("offered to " + session).contains(session.title());

        isAt(session, offer.presses(WORDS.of("wizard.resume")).message());
    }

    private static void isAt(OldSession session, SeenMessage screen) {
        assertThat(screen.text()).contains(heading(session.place())).contains(session.told());
        assertThat(screen.has(WORDS.of("button.cancel"))).isTrue();
    }

    private static String heading(int place) {
        return WORDS.of("wizard.event." + OldSession.step(place));
    }

    private static void isMadeWhenLookedAt(Visitor organiser) {
        var title = OldSession.FINISHING.title();
        assertThat(organiser.types("/create_event").message().text()).contains(title);
        organiser.reads(Organiser.ANNOUNCEMENTS, title);
        assertThat(organiser.types("/create_event").message().text())
                .as("a new one begins")
                .contains(WORDS.of("wizard.event.review"), title);
    }

    private static void theViewBeforeIsStale(Visitor organiser) {
        var before = OldScreen.of(organiser, "Search for a time zone");
        var newest = organiser.types("/create_event").message();
        isAt(OldSession.ZONE, newest.presses(WORDS.of("wizard.resume")).message());

        var answer = before.presses("Next").message();

        assertThat(answer.text()).contains(WORDS.of("wizard.stale"));
        isAt(OldSession.ZONE, answer);
    }

    private static void theOldOfferContinues(Visitor organiser) {
        isAt(OldSession.TITLE, pressed(organiser, "Continue with it"));
    }

    private static void theOldOfferDiscardsNothingThatWentOn(Visitor organiser) {
        var answer = pressed(organiser, "Discard it and start anew");

        assertThat(answer.text()).contains(WORDS.of("wizard.stale"));
        isAt(OldSession.ZONE, answer);
    }

    private static void theOldOfferOfWhatIsOverSaysSo(Visitor organiser) {
        assertThat(pressed(organiser, "Continue with it").text())
                .contains(WORDS.of("wizard.event.discarded").replace("`", ""));
    }

    @Test
    void whatStandsOnDiscordStillCounts() throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();
            as(house, "Bruno Keller", OldStoreIT::registersOnTheOldAnnouncement);
            as(house, "Diego Marín", OldStoreIT::looksAndChecksIn);
            as(house, "Lena Vogt", OldStoreIT::takesTheCheckInBack);
            as(house, "Sofia Lindqvist", OldStoreIT::withdraws);
            theLastViewsCount(house);
            stopsInOrder(house);
        }
    }

    private static void registersOnTheOldAnnouncement(Visitor driver) {
        var form = race(driver, "button.register", "Register").form();
        form.with(WORDS.of("event.form.name"), "Bruno Keller")
                .with(WORDS.of("event.form.steam"), "76561197960287977")
                .with(WORDS.of("event.form.car"), OldSession.CAR_NAMES.getLast())
                .sends()
                .message();
        driver.reads(Organiser.ENTRY_LIST, "Bruno Keller");
    }

    private static void looksAndChecksIn(Visitor driver) {
        assertThat(race(driver, "button.details", "Details").message().text()).contains(OldStore.RACE);
        assertThat(race(driver, "button.check_in", "Check in").message().text()).contains(WORDS.of("event.checked_in"));
        driver.reads(Organiser.ENTRY_LIST, "✅ Diego Marín");
    }

    private static void takesTheCheckInBack(Visitor driver) {
        var label = "Undo check-in";
        var told = OldScreen.in(Organiser.ANNOUNCEMENTS, driver, label).presses(label);
        assertThat(told.message().text()).contains(WORDS.of("event.checked_out"));
        driver.reads(Organiser.ENTRY_LIST, "⬜ Lena Vogt");
    }

    private static void withdraws(Visitor driver) {
        var asked = race(driver, "button.withdraw", "Withdraw").message();
        asked.presses(WORDS.of("button.withdraw_now")).message();
        driver.awaits(
                () -> driver.posts(Organiser.ENTRY_LIST).stream().noneMatch(post -> post.says("Sofia Lindqvist")),
                "an entry list without the driver");
    }

    /** Presses a button of the announcement, whether it still has its old label or was drawn anew. */
    private static Reaction race(Visitor driver, String key, String oldLabel) {
        var label = Stream.of(oldLabel, WORDS.of(key))
                .filter(each -> announcements(driver, each).findAny().isPresent())
                .findFirst()
                .orElseThrow();
        return announcements(driver, label).findFirst().orElseThrow().presses(label);
    }

    private static Stream<SeenMessage> announcements(Visitor driver, String label) {
        return driver.posts(Organiser.ANNOUNCEMENTS).stream()
                .filter(post -> post.says(OldStore.RACE) && post.has(label));
    }

    private static void theLastViewsCount(SharedHouse house) {
        as(house, OldSession.TITLE, organiser -> opens(organiser, "Write the title", OldSession.TITLE.title()));
        as(house, OldSession.ZONE, organiser -> shows(pressed(organiser, "Next"), heading(2)));
        as(house, OldSession.DATE, organiser -> {
            var later = OldScreen.of(organiser, "Type date and time").chooses("Hour", "21");
            shows(later, OldSession.hourLater());
        });
        as(
                house,
                OldSession.TRACK,
                organiser -> shows(OldScreen.of(organiser, "Next").chooses("Track", "Spa"), "Spa"));
        as(house, OldSession.CARS, organiser -> opens(organiser, "Write the cars", OldSession.CAR_NAMES.getFirst()));
        as(
                house,
                OldSession.CAPACITY,
                organiser -> shows(pressed(organiser, "Waiting list: on"), WORDS.of("wizard.event.waiting.off")));
        as(house, OldSession.CHANNELS, organiser -> shows(pressed(organiser, "Next"), heading(7)));
        as(house, OldSession.SLIP, OldStoreIT::corrects);
        for (var session : List.of(OldSession.REVIEW, OldSession.FINISHING)) {
            as(house, session, organiser -> {
                shows(pressed(organiser, "Publish now"), session.title());
                organiser.reads(Organiser.ANNOUNCEMENTS, session.title());
            });
        }
    }

    private static void corrects(Visitor organiser) {
        var form = OldScreen.of(organiser, "Correct").presses("Correct").form();
        var label = WORDS.of("wizard.event.capacity.label");
        assertThat(form.shows(label)).isEqualTo(OldSession.TYPED_WRONG);

        var taken = form.with(label, "27").sends().message();

        assertThat(taken.has(WORDS.of("button.correct"))).isFalse();
        shows(taken, "27");
        shows(taken, WORDS.of("wizard.event.announcement.missing"));
    }

    private static void opens(Visitor organiser, String button, String filled) {
        var form = OldScreen.of(organiser, button).presses(button).form();
        assertThat(form.words()).anyMatch(words -> words.contains(filled));
    }

    private static SeenMessage pressed(Visitor organiser, String label) {
        return OldScreen.of(organiser, label).presses(label).message();
    }

    private static void shows(SeenMessage screen, String words) {
        assertThat(screen.text()).contains(words).doesNotContain(WORDS.of("wizard.stale"));
    }

    private static void as(SharedHouse house, OldSession session, Visit visit) {
        as(house, session.organiser(), visit);
    }

    private static void as(SharedHouse house, String member, Visit visit) {
        try (var visitor = house.page().asDriver(member).awaitsBot()) {
            visit.by(visitor);
        }
    }

    private static void stopsInOrder(SharedHouse house) throws Exception {
        assertThat(house.stopBot()).isZero();
        assertThat(house.log()).contains("Stopping.").doesNotContain("ERROR");
    }
}
