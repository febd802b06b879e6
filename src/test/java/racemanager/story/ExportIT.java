package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** An organiser takes the entry list of a race to a game server; a driver may not. */
@Execution(ExecutionMode.CONCURRENT)
class ExportIT {

    private static final String EXPORT = "/event export";

    private static final String RACE_CONTROL = "race-control";

    @TempDir
    private Path directory;

    @Test
    void whoIsGrantedItGetsTheRaceAsAFile() throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();
            var night = new RaceNight(house.page());
            try (var organiser = house.page().as("organiser")) {
                night.theOwnerAddsATrack();
                night.theOwnerPublishesAnEvent();
                night.aDriverMistypesAndIsRegistered();
                for (var visitor : new Visitor[] {organiser, night.lena()}) {
                    assertThat(visitor.types(EXPORT, RaceNight.TITLE, "acc")
                                    .message()
                                    .text())
                            .contains("You need the permission “Export”");
                }
                night.owner()
                        .types("/permissions grant", "export", organiser.memberId())
                        .message();

                var unknown = organiser.types(EXPORT, RaceNight.TITLE, "acc").message();
                assertThat(unknown.isEphemeral()).isTrue();
                assertThat(unknown.text()).contains("No model number is known", "Porsche 911 GT3 R");

                theOwnerListsTheCar(night.owner());
                var known = organiser.types(EXPORT, RaceNight.TITLE, "acc").message();
                assertThat(known.text())
                        .contains("1 driver in the file", "PC servers")
                        .doesNotContain("No model number");
                var entry = new JsonMapper()
                        .readTree(new String(known.download(), StandardCharsets.UTF_16))
                        .path("entries")
                        .path(0);
                assertThat(entry.path("forcedCarModel").asInt()).isEqualTo(23);
                assertThat(entry.path("drivers").path(0).path("playerID").asText())
                        .isEqualTo("S76561197960287931");
                assertThat(entry.path("drivers").path(0).path("lastName").asText())
                        .isEqualTo("Vogt");

                assertThat(exported(organiser, "csv")).contains("1,Lena Vogt,https:", "Porsche 911 GT3 R,,,23,,");
                assertThat(exported(organiser, "ac")).contains("[CAR_0]\n", "DRIVERNAME=Lena Vogt\n");
                assertThat(new JsonMapper()
                                .readTree(exported(organiser, "json"))
                                .path("event")
                                .path("title")
                                .asText())
                        .isEqualTo(RaceNight.TITLE);
                whatIsOtherThanOnTheServerIsToldToRaceControl(night);
            } finally {
                night.close();
            }
        }
    }

    private static void whatIsOtherThanOnTheServerIsToldToRaceControl(RaceNight night) {
        night.owner().types("/settings show").message().chooses("Race control", RACE_CONTROL);
        night.lena()
                .reads(Organiser.ANNOUNCEMENTS, RaceNight.TITLE)
                .presses("My entry")
                .message()
                .presses("Change")
                .form()
                .with("Race number", "27")
                .sends()
                .message();
        var news = night.owner()
                .reads(
                        RACE_CONTROL,
                        "out of date",
                        "Assetto Corsa (entry_list.ini)",
                        "other car, number, name or account: <@" + night.lena().memberId() + ">");
        var again = news.presses("Export again").message();
        assertThat(again.isEphemeral()).isTrue();
        assertThat(new String(again.download(), StandardCharsets.UTF_8)).contains("DRIVERNAME=Lena Vogt");
        assertThat(news.seenBy(night.lena()).presses("Export again").message().text())
                .contains("You need the permission “Export”");
    }

    private static String exported(Visitor organiser, String format) {
        var file = organiser.types(EXPORT, RaceNight.TITLE, format).message().download();
        return new String(file, StandardCharsets.UTF_8);
    }

    private static void theOwnerListsTheCar(Visitor owner) {
        var form = owner.types("/vehicles create").message().presses("Fill in").form();
        form.with("Name, such as GT3 2025", "GT3")
                .with("Simulator of the codes", "Assetto Corsa Competizione")
                .with("Cars, one a line", "PORSCHE 911 GT3 R;23")
                .sends()
                .message()
                .presses("Next")
                .message()
                .presses("Save list")
                .message();
    }
}
