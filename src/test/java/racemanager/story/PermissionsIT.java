package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The owner lets a role and a member manage tracks and vehicles, and takes it back while a form and a wizard are open. */
@Execution(ExecutionMode.SAME_THREAD)
class PermissionsIT {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path directory;

    @SuppressWarnings("NullAway.Init") // before the first test
    private static SharedHouse house;

    @BeforeAll
    static void start() throws Exception {
        house = new SharedHouse(directory);
        house.start();
    }

    @AfterAll
    static void end() throws Exception {
        house.close();
    }

    @Test
    void whatIsGrantedToARoleHoldsUntilItIsTakenAwayEvenFromAnOpenForm() {
        try (var owner = house.page().as("owner").awaitsBot();
                var organiser = house.page().as("organiser");
                var driver = house.page().asDriver("Lena Vogt")) {
            assertThat(driver.types("/permissions list").message().text())
                    .contains("You need the permission “Permissions”", "administrator");
            assertThat(organiser.types("/track add").message().text()).contains("You need the permission “Tracks”");

            var role = owner.role("Organiser");
            assertThat(owner.types("/permissions grant", "tracks", role)
                            .message()
                            .text())
                    .contains("may now use: Tracks", role);
            assertThat(owner.types("/permissions check", organiser.memberId())
                            .message()
                            .text())
                    .contains("✅ Tracks, through", "❌ Vehicles");
            assertThat(owner.types("/permissions check", driver.memberId(), "tracks")
                            .message()
                            .text())
                    .contains("❌ Tracks");
            var form = organiser.types("/track add").form();

            var sure = owner.types("/permissions revoke", "tracks", role).message();
            assertThat(sure.text()).contains("Members who have it only through this role lose it", "only the server’s");
            assertThat(sure.presses("Take away").message().text()).contains("no longer has: Tracks");

            assertThat(form.with("Name", "Spa")
                            .with("Pit boxes", "30")
                            .sends()
                            .message()
                            .text())
                    .contains("You need the permission “Tracks”");
            assertThat(owner.types("/track list").message().text()).doesNotContain("Spa");
        }
    }

    @Test
    void aGrantIsTakenAwayFromAnOpenWizard() {
        try (var owner = house.page().as("owner").awaitsBot();
                var driver = house.page().asDriver("Lena Vogt")) {
            owner.types("/permissions grant", "vehicles", driver.memberId()).message();
            var wizard = driver.types("/vehicles create").message();
            assertThat(owner.types("/permissions list").message().text()).contains("Vehicles", driver.memberId());

            var sure = owner.types("/permissions revoke", "vehicles", driver.memberId())
                    .message();
            assertThat(sure.text()).contains("can then no longer use: Vehicles");
            sure.presses("Take away").message();

            assertThat(wizard.presses("Fill in").message().text()).contains("You need the permission “Vehicles”");
        }
    }
}
