package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** How often an organiser presses, chooses and sends until a race is published. */
@Execution(ExecutionMode.CONCURRENT)
class FewPressesIT {

    private static final Words WORDS = Words.in("en");
    private static final String TITLE = "Club Race";
    private static final String PUBLISH = "Publish now";

    @TempDir
    private Path directory;

    private int presses;
    private final List<SeenMessage> screens = new ArrayList<>();

    @Test
    void aFirstRaceTakesTwelveAndTheNextOnesThreeAtMost() throws Exception {
        try (var house = new PartedHouse(directory)) {
            house.start();
            var owner = house.page().as("owner").awaitsBot();
            addTrack(owner, "Spa", "30");
            addTrack(owner, "Monza", "20");

            theFirstRace(owner);
            assertThat(presses).isLessThanOrEqualTo(12);

            begins(owner.types("/create_event"));
            assertThat(screen().text()).contains("Review", TITLE, "Spa", "30 drivers", "<t:" + at(14, 20));
            press(PUBLISH);
            assertThat(presses).isEqualTo(1);

            begins(owner.types("/create_event", Map.of("when", day(40) + " 20:30", "track", "Monza")));
            assertThat(screen().text()).contains("Monza", "20 drivers");
            press(PUBLISH);
            assertThat(presses).isLessThanOrEqualTo(2);

            begins(owner.types("/create_event"));
            choose("wizard.event.track.label", "Spa");
            assertThat(screen().text()).contains("Spa", "30 drivers");
            press(PUBLISH);
            assertThat(presses).isLessThanOrEqualTo(3);

            whatCannotBeReadIsCorrected(house, owner);
            aCopyAsksForItsDate(house.page().as("owner").awaitsBot());
        }
    }

    private static void addTrack(Visitor owner, String name, String places) {
        var form = owner.types("/track add").form();
        form.with("Name", name).with("Pit boxes", places).sends().message();
    }

    private static String day(int ahead) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(ahead).toString();
    }

    private static long at(int ahead, int hour) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(ahead).atTime(hour, 0).toEpochSecond(ZoneOffset.UTC);
    }

    private void theFirstRace(Visitor owner) {
        begins(owner.types("/create_event"));
        press("Next");
        presses += 2;
        var form = screen().presses(WORDS.of("wizard.event.title.button")).form();
        sees(form.with(WORDS.of("wizard.event.title.label"), TITLE)
                .with(WORDS.of("wizard.event.date.label"), day(7) + " 20:00")
                .sends()
                .message());
        press("Next");
        choose("wizard.event.track.label", "Spa");
        fill("wizard.event.cars", "Porsche 992 Cup");
        press("Next");
        choose("wizard.event.announcement.label", "announcements");
        choose("wizard.event.roster.label", "entry-list");
        press("Next");
        press(PUBLISH);
        assertThat(screen().text()).contains(TITLE + " is published");
    }

    private void whatCannotBeReadIsCorrected(House house, Visitor before) throws Exception {
        begins(before.types("/create_event", Map.of("when", "next blursday", "track", "Nowhere")));
        assertThat(screen().text()).contains("Date and time: ", "next blursday", "There is no track “Nowhere”");
        assertThat(screen().isPressable(PUBLISH)).isFalse();

        house.killBot();
        house.start();
        var owner = house.page().as("owner").awaitsBot();
        sees(owner.types("/create_event").message());

        var form = screen().presses(WORDS.of("wizard.event.date.button")).form();
        assertThat(form.shows(WORDS.of("wizard.event.date.label"))).isEqualTo("next blursday");
        sees(form.with(WORDS.of("wizard.event.date.label"), day(60) + " 20:30")
                .sends()
                .message());
        assertThat(screen().text()).doesNotContain("blursday");
        choose("wizard.event.track.label", "Monza");
        assertThat(screen().isPressable(PUBLISH)).as(screen().text()).isTrue();
        press(PUBLISH);
        assertThat(screen().text()).contains(TITLE + " is published");
    }

    private void aCopyAsksForItsDate(Visitor owner) {
        begins(owner.types("/event clone", "event  #1"));
        assertThat(screen().text()).contains("Review", TITLE, "Spa", "Porsche 992 Cup", "Choose day, hour and minute");
        assertThat(screen().isPressable(PUBLISH)).isFalse();

        fill("wizard.event.date", day(80) + " 20:30");
        press(PUBLISH);
        assertThat(presses).isEqualTo(3);
        assertThat(screen().text()).contains(TITLE + " is published");
    }

    private void begins(Reaction command) {
        presses = 0;
        sees(command.message());
    }

    private SeenMessage screen() {
        return screens.getLast();
    }

    private void sees(SeenMessage message) {
        screens.add(message);
    }

    private void press(String label) {
        presses++;
        sees(screen().presses(label).message());
    }

    private void choose(String list, String line) {
        presses++;
        sees(screen().chooses(WORDS.of(list), line));
    }

    private void fill(String step, String text) {
        presses += 2;
        var form = screen().presses(WORDS.of(step + ".button")).form();
        sees(form.with(WORDS.of(step + ".label"), text).sends().message());
    }
}
