package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The bot is killed in section after section of the wizard, and the next press goes on as if nothing had happened.
 *
 * <p>{@code -Dwizard.kills=20} for every section, which the profile {@code long} does.
 */
@Execution(ExecutionMode.CONCURRENT)
class KilledWizardIT {

    private static final int KILLS = Integer.getInteger("wizard.kills", 6);

    @TempDir
    private Path directory;

    @Test
    void theNextPressGoesOnAfterEveryKill() throws Exception {
        try (var house = new PartedHouse(directory)) {
            house.start();
            try (var organiser = new Organiser(house.page());
                    var owner = house.page().as("owner")) {
                addsJarama(owner);
                var walk = organiser.fillsIn(2, Duration.ofDays(3));
                var sections = Section.all(Section.Place.ENGLISH);
                var kills = 0;
                for (var index = 0; index < sections.size(); index++) {
                    var section = sections.get(index);
                    section.filledIn(walk);
                    if ((index + 1) * KILLS / sections.size() > kills) {
                        kills++;
                        house.killBot();
                        house.start();
                    }
                    walk.reviews();
                    assertThat(section.isToldAt(walk))
                            .as(section.id() + " in " + walk.screen())
                            .isTrue();
                }
                assertThat(kills).isEqualTo(KILLS);
                house.killBot();
                house.start();
                assertThat(walk.publishes().text()).contains("Copa Río is published");
            }
        }
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
