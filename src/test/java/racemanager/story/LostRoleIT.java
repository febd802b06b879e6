package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.story.GrandFinal.registers;
import static racemanager.story.GrandFinal.withdraws;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The bot is killed after Discord has given or taken a role and before it hears so. */
@Execution(ExecutionMode.CONCURRENT)
class LostRoleIT {

    private static final String ROLE = "Friday grid";

    @TempDir
    private Path directory;

    @Test
    void whoeverIsOnTheGridHasTheRoleWhichIsAskedForAtMostOnceMore() throws Exception {
        try (var house = new PartedHouse(directory)) {
            house.start();
            NewRole.add(house.page(), house.invitation(), ROLE);
            var controls = house.page().controls();
            try (var organiser = new Organiser(house.page());
                    var owner = house.page().as("owner");
                    var lena = house.page().asDriver("Lena Vogt");
                    var diego = house.page().asDriver("Diego Marín")) {
                var role = owner.role(ROLE);
                var review = organiser.fillsIn(2, Duration.ofDays(3));
                review.edits("roles").picks("driver_role", ROLE).reviews();
                review.publishes();

                controls.spoilsTheNetwork("lost_roles", 1);
                registers(lena, "Lena Vogt", "76561197960287931");
                lena.awaits(() -> lena.has(role), "the role that Discord gave");
                diesUnheard(house, controls, owner);
                registers(diego, "Diego Marín", "76561197960287933");
                diego.awaits(() -> diego.has(role), "the role of who registers later");
                assertThat(lena.has(role)).isTrue();
                assertThat(given(owner, role)).containsExactly(lena.memberId(), lena.memberId(), diego.memberId());

                controls.spoilsTheNetwork("lost_roles", 1);
                withdraws(lena);
                lena.awaits(() -> !lena.has(role), "that Discord took the role");
                diesUnheard(house, controls, owner);
                withdraws(diego);
                diego.awaits(() -> !diego.has(role), "that who withdraws later has it no longer");
                assertThat(lena.has(role)).isFalse();
                assertThat(taken(owner, role)).containsExactly(lena.memberId(), lena.memberId(), diego.memberId());
                assertThat(Collections.frequency(given(owner, role), lena.memberId()))
                        .isEqualTo(2);
            }
            assertThat(house.stopBot()).isZero();
        }
    }

    private static void diesUnheard(House house, Controls controls, Visitor witness) throws Exception {
        house.killBot();
        controls.spoilsTheNetwork("lost_roles", 0);
        house.start();
        witness.awaitsBot();
    }

    private static List<String> given(Visitor reader, String role) {
        return new Traffic(reader.frames()).given(role);
    }

    private static List<String> taken(Visitor reader, String role) {
        return new Traffic(reader.frames()).taken(role);
    }
}
