package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The owner looks at who did what, in a command and in a channel, also after the bot was killed and a member forgotten. */
@Execution(ExecutionMode.CONCURRENT)
class AuditIT {

    @TempDir
    private Path directory;

    @Test
    void whatIsDoneAndWhatIsTriedIsInTheLogUntilItsMemberIsForgotten() throws Exception {
        try (var house = new PartedHouse(directory)) {
            house.start();
            try (var owner = house.page().as("owner").awaitsBot();
                    var organiser = house.page().as("organiser");
                    var driver = house.page().asDriver("Lena Vogt")) {
                owner.types("/settings show").message().chooses("Audit log", "race-control");
                assertThat(organiser.types("/track add").message().text()).contains("You need the permission “Tracks”");
                owner.types("/permissions grant", "tracks", driver.memberId()).message();
                addTrack(driver, "Spa");
                addTrack(driver, "Spa");

                assertThat(log(owner, "Spa, 30 → refused: "))
                        .contains(
                                organiser.memberId() + "> /track add → not permitted",
                                driver.memberId() + "> track.add Spa, 30 → done",
                                "/permissions grant tracks, <@" + driver.memberId(),
                                "settings.channel");
                assertThat(owner.types("/audit", organiser.memberId()).message().text())
                        .contains("1 entry", "not permitted")
                        .doesNotContain("Spa");
                assertThat(organiser.types("/audit").message().text())
                        .contains("You need the permission “Permissions”");
                var mine = owner.types("/audit", driver.memberId()).message();
                assertThat(mine.isEphemeral()).isTrue();
                assertThat(mine.presses("Export as CSV").message().text()).contains("2 entries");
                owner.reads("race-control", "not permitted", "Spa, 30");

                house.killBot();
                house.start();
                owner.awaitsBot();
                assertThat(owner.types("/audit", driver.memberId()).message().text())
                        .contains("2 entries", driver.memberId() + "> track.add Spa, 30 → done");

                driver.types("/profile forget")
                        .message()
                        .presses("Erase my data")
                        .message();
                assertThat(log(owner, "forget.now"))
                        .contains("Somebody who was forgotten track.add → done", organiser.memberId())
                        .doesNotContain(driver.memberId());
            }
        }
    }

    /** Nobody's answer waits for the log. */
    private static String log(Visitor owner, String words) {
        var seen = new ArrayList<String>();
        owner.awaits(
                () -> {
                    seen.add(owner.types("/audit").message().text());
                    return seen.getLast().contains(words);
                },
                words + " in the audit log");
        return seen.getLast();
    }

    private static void addTrack(Visitor driver, String name) {
        driver.types("/track add")
                .form()
                .with("Name", name)
                .with("Pit boxes", "30")
                .sends()
                .message();
    }
}
