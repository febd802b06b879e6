package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.story.GrandFinal.registers;
import static racemanager.story.GrandFinal.withdraws;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The bot is killed after Discord has changed announcement and entry list and before it hears so. */
@Execution(ExecutionMode.CONCURRENT)
class LostEditIT {

    @TempDir
    private Path directory;

    @Test
    void bothShowWhatTheStateSaysAndAreThereOnce() throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();
            var controls = house.page().controls();
            try (var organiser = new Organiser(house.page());
                    var lena = house.page().asDriver("Lena Vogt");
                    var diego = house.page().asDriver("Diego Marín")) {
                organiser.fillsIn(2, Duration.ofDays(3)).publishes();
                var announcement = id(organiser.announcement("0/2"));
                var list = id(organiser.entryList("0/2"));

                controls.spoilsTheNetwork("lost_edits", 1);
                registers(lena, "Lena Vogt", "76561197960287931");
                organiser.announcement("1/2");
                organiser.entryList("1/2", "Lena Vogt");
                diesUnheard(controls, lena);
                registers(diego, "Diego Marín", "76561197960287933");
                assertThat(id(organiser.announcement("2/2"))).isEqualTo(announcement);
                assertThat(id(organiser.entryList("2/2", "Lena Vogt", "Diego Marín")))
                        .isEqualTo(list);

                controls.spoilsTheNetwork("lost_edits", 1);
                withdraws(lena);
                organiser.announcement("1/2");
                organiser.entryList("1/2");
                diesUnheard(controls, lena);
                withdraws(diego);
                assertThat(id(organiser.announcement("0/2"))).isEqualTo(announcement);
                assertThat(id(organiser.entryList("0/2"))).isEqualTo(list);
                assertThat(lena.posts(Organiser.ANNOUNCEMENTS)).hasSize(1);
                assertThat(lena.posts(Organiser.ENTRY_LIST)).hasSize(1);
            }
            assertThat(house.stopBot()).isZero();
        }
    }

    private static void diesUnheard(Controls controls, Visitor witness) {
        controls.killsTheBot();
        controls.spoilsTheNetwork("lost_edits", 0);
        controls.startsTheBot();
        witness.awaitsBot();
    }

    private static String id(SeenMessage message) {
        return message.json().path("id").asText();
    }
}
