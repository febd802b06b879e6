package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import racemanager.app.steam.StandInSteam;
import racemanager.app.steam.StandInSteam.Manner;

/** Drivers give the link that they know: Steam says whose it is, and where it says nothing, nothing typed is lost. */
@Execution(ExecutionMode.CONCURRENT)
class SteamLinkIT {

    private static final String LENAS = "76561197960287931";
    private static final String DIEGOS = "76561197960287932";
    private static final String FIELD = "Steam account";
    private static final String PAGES = "https://steamcommunity.com/profiles/";

    @TempDir
    private Path directory;

    @Test
    void aLinkWithANameIsTakenWhereSteamAnswers() throws Exception {
        try (var steam = new StandInSteam();
                var house = new PartedHouse(
                        directory,
                        Map.of(
                                "STEAM_API_KEY",
                                StandInSteam.KEY,
                                "STEAM_API_URL",
                                steam.address().toString()))) {
            steam.knows("lena-v", LENAS);
            house.start();
            try (var organiser = new Organiser(house.page());
                    var lena = house.page().asDriver("Lena Vogt");
                    var diego = house.page().asDriver("Diego Marín")) {
                organiser.publishes(3, Duration.ofDays(3));

                var registered = registers(lena, "Lena Vogt", "steamcommunity.com/id/lena-v");
                assertThat(registered.text()).contains("on the grid");
                assertThat(registered.json().toString()).contains(PAGES + LENAS);
                assertThat(lena.types("/profile show").message().text()).contains(LENAS);

                assertThat(registers(diego, "Diego Marín", "https://steamcommunity.com/id/nobody-1")
                                .text())
                        .contains("Steam knows nobody with the name “nobody-1”");
                steam.behaves(Manner.SILENT);
                var silent = registers(diego, "Diego Marín", "https://steamcommunity.com/id/diego");
                assertThat(silent.text()).contains("Steam does not answer");
                var correction = silent.presses("Correct").form();
                assertThat(correction.shows("Full name")).isEqualTo("Diego Marín");
                assertThat(correction.shows(FIELD)).isEqualTo("https://steamcommunity.com/id/diego");
                assertThat(correction.with(FIELD, DIEGOS).sends().message().text())
                        .contains("on the grid");

                assertThat(house.log()).doesNotContain(StandInSteam.KEY);
            }
        }
    }

    private static SeenMessage registers(Visitor driver, String name, String account) {
        return driver.reads(Organiser.ANNOUNCEMENTS, "Grand Final")
                .presses("Register")
                .form()
                .with("Full name", name)
                .with(FIELD, account)
                .sends()
                .message();
    }
}
