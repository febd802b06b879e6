package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The owner sets a server up once; organisers are not asked again, also after the bot was killed. */
@Execution(ExecutionMode.CONCURRENT)
class SettingsIT {

    @TempDir
    private Path directory;

    @Test
    void whatIsSetOnceIsNotAskedAgain() throws Exception {
        try (var house = new PartedHouse(directory)) {
            house.start();
            try (var owner = house.page().as("owner").awaitsBot();
                    var organiser = house.page().as("organiser")) {
                var panel = owner.types("/settings show").message();
                assertThat(panel.text()).contains("Time zone: each organiser’s own");
                panel = panel.chooses("Announcements", "announcements");
                panel = panel.chooses("Entry lists", "entry-list");
                panel = panel.chooses("Race control", "race-control");
                panel = panel.chooses("Organisers", "Organiser");
                panel = panel.presses("Set time zone")
                        .form()
                        .with("City or offset, such as Madrid or UTC+1", "Lisbon")
                        .sends()
                        .message();
                assertThat(panel.text())
                        .contains("Europe/Lisbon", owner.channel("race-control"), owner.role("Organiser"));
                house.killBot();
                house.start();
                owner.awaitsBot();
                assertThat(owner.types("/settings show").message().text())
                        .contains("Europe/Lisbon", owner.channel("announcements"));
                assertThat(organiser.types("/settings show").message().text())
                        .contains("You need the permission “Settings”");

                organiser
                        .types("/track add")
                        .form()
                        .with("Name", "Spa")
                        .with("Pit boxes", "30")
                        .sends()
                        .message();
                var wizard = new WizardWalk(
                        Words.in("en"), organiser.types("/create_event").message());
                wizard.goesOn().title("Grand Final").in(Duration.ofDays(3)).goesOn();
                wizard.track("Spa").cars("Ferrari 296 GT3").goesOn();
                wizard.drivers(20).goesOn();
                assertThat(wizard.publishes().text()).contains("Grand Final is published");
                owner.reads("announcements", "Grand Final", "Spa");
                owner.reads("entry-list", "Grand Final");
            }
        }
    }
}
