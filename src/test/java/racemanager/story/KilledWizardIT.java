package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The bot is killed between a press and the next one, in all sections of the wizard and while forms are open, and each
 * next press goes on as if nothing had happened.
 *
 * <p>{@code -Dwizard.kill.every=1} for a kill before each press, which the profile {@code long} does.
 */
@Execution(ExecutionMode.CONCURRENT)
class KilledWizardIT {

    private static final int PRESSES_A_KILL = Integer.getInteger("wizard.kill.every", 12);

    @TempDir
    private Path directory;

    private int presses;
    private int kills;

    @Test
    void theNextPressGoesOnAfterEveryKill() throws Exception {
        try (var house = new PartedHouse(directory)) {
            house.start();
            try (var organiser = new Organiser(house.page());
                    var owner = house.page().as("owner")) {
                addsJarama(owner);
                var walk = organiser.fillsIn(2, Duration.ofDays(3)).interruptedBy(() -> killsNowAndThen(house));
                for (var section : Section.all(Section.Place.ENGLISH)) {
                    section.filledIn(walk);
                    walk.reviews();
                    assertThat(section.isToldAt(walk))
                            .as(section.id() + " in " + walk.screen())
                            .isTrue();
                }
                assertThat(walk.publishes().text()).contains("Copa Río is published");
                System.out.printf("%d kills before %d presses%n", kills, presses);
                assertThat(kills).isGreaterThan(4);
            }
        }
    }

    private void killsNowAndThen(PartedHouse house) {
        presses++;
        if (presses % PRESSES_A_KILL != 0) return;
        kills++;
        assertThatNoException().isThrownBy(() -> {
            house.killBot();
            house.start();
        });
    }

    private static void addsJarama(Visitor owner) {
        owner.types("/track add")
                .form()
                .with("Name", "Jarama")
                .with("Pit boxes", "24")
                .sends()
                .message();
    }
}
