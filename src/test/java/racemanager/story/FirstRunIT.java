package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The bot joins a server: it says once what can be set up, and what is answered there is not asked again. */
@Execution(ExecutionMode.CONCURRENT)
class FirstRunIT {

    private static final String HELLO = "I organise your races";

    @TempDir
    private Path directory;

    @Test
    void aNewServerIsAskedOnceAndItsAnswersAreKept() throws Exception {
        try (var house = new PartedHouse(directory)) {
            house.start();
            try (var owner = house.page().as("owner").awaitsBot();
                    var driver = house.page().asDriver("Lena Vogt");
                    var french = house.page().inTheFrenchGuild("Hugo Perrin")) {
                var panel = owner.reads("race-control", HELLO);
                assertThat(panel.text())
                        .contains("Simulator", "Announcements", "Race control", "Organisers", "Time zone", "30 days")
                        .containsPattern("</create_event:\\d+>")
                        .doesNotContain("Entry lists", "Language");
                assertThat(panel.seenBy(driver)
                                .presses("Set time zone")
                                .message()
                                .text())
                        .contains("You need the permission “Settings”");
                french.reads("direction-de-course", "j’organise vos courses");

                owner.types("/ping");
                owner.awaits(() -> offers(owner).size() == 1, "the same for the organiser alone");
                owner.types("/ping").message();

                panel.beginsToPick("Simulator", "Assetto Corsa Competizione");
                panel = owner.reads("race-control", HELLO, "Simulator: Assetto Corsa Competizione");
                panel.beginsToPick("Announcements", "announcements");
                panel = owner.reads("race-control", HELLO, "Announcements: <#" + owner.channel("announcements"));
                panel.beginsToPick("Organisers", "Organiser");
                owner.reads("race-control", HELLO, "Organisers: <@&" + owner.role("Organiser"));
                var offer = offers(owner).getFirst().chooses("Race control", "race-control");
                offer = offer.presses("Set time zone")
                        .form()
                        .with("City or offset, such as Madrid or UTC+1", "Lisbon")
                        .sends()
                        .message();
                assertThat(offer.text())
                        .contains(
                                HELLO,
                                "Assetto Corsa Competizione",
                                "Europe/Lisbon",
                                owner.channel("announcements"),
                                owner.channel("race-control"),
                                owner.role("Organiser"));

                house.killBot();
                house.start();
                owner.awaitsBot();
                house.page().controls().losesSessions();
                owner.goesThroughAnOutage();
                owner.awaitsBot();
                assertThat(owner.types("/settings show").message().text()).contains("Europe/Lisbon");
                assertThat(hellos(owner)).hasSize(1);
                assertThat(offers(owner)).hasSize(1);

                owner.types("/track add")
                        .form()
                        .with("Name", "Spa")
                        .with("Pit boxes", "30")
                        .sends()
                        .message();
                var wizard = new WizardWalk(
                        Words.in("en"), owner.types("/create_event").message());
                wizard.goesOn().title("Grand Final").in(Duration.ofDays(3));
                assertThat(wizard.screen().text()).contains("Lisbon");
            }
        }
    }

    private static List<SeenMessage> hellos(Visitor visitor) {
        return visitor.posts("race-control").stream()
                .filter(message -> message.says(HELLO))
                .toList();
    }

    private static List<SeenMessage> offers(Visitor visitor) {
        return visitor.messages("race-control").stream()
                .filter(message -> message.isEphemeral() && message.says(HELLO))
                .toList();
    }
}
