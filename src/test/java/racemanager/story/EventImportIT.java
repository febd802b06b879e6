package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A race is taken out of a guild as a file, and begins another one there and in a guild of other people. */
@Execution(ExecutionMode.CONCURRENT)
class EventImportIT {

    private static final String IMPORT = "/event import";
    private static final String PUBLISH = "Publish now";
    private static final String TITLE = "Grand Final";
    private static final String NEXT = "Next Final";

    @TempDir
    private Path directory;

    @Test
    void whatOneGuildExportsBeginsARaceInBoth() throws Exception {
        try (var house = new PartedHouse(directory)) {
            house.start();
            try (var organiser = new Organiser(house.page());
                    var owner = house.page().as("owner");
                    var lena = house.page().asDriver("Lena Vogt");
                    var camille = house.page().inTheFrenchGuild("Camille Roux").awaitsBot()) {
                organiser.publishes(12, Duration.ofDays(3));
                var exported =
                        owner.types("/event export", TITLE, "json").message().download();

                assertThat(sends(lena, exported).text()).contains("You need the permission");
                theSameGuildPublishesItUnderAnotherTitle(owner, exported);
                faultsAreToldAndNothingIsOpened(owner);
                anotherGuildIsToldWhatItDoesNotHave(camille, exported);
            }
        }
    }

    private static SeenMessage sends(Visitor member, byte[] file) {
        return member.uploads(IMPORT, "race.json", file).message();
    }

    private static byte[] changed(byte[] file, String name, String value) {
        var text = new String(file, StandardCharsets.UTF_8);
        return text.replaceFirst("\"" + name + "\" : \"[^\"]*\"", "\"" + name + "\" : " + "\"" + value + "\"")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void theSameGuildPublishesItUnderAnotherTitle(Visitor owner, byte[] exported) {
        var twin = sends(owner, exported);
        assertThat(twin.text()).contains("Review", TITLE, "Spa", "12 drivers", "Ferrari 296 GT3");
        assertThat(twin.isEphemeral()).isTrue();
        assertThat(twin.isPressable(PUBLISH)).isFalse();

        var review = sends(owner, changed(exported, "title", NEXT));
        assertThat(review.text()).contains("Review", NEXT, "Spa", "12 drivers").doesNotContain("Not taken");
        assertThat(owner.types("/event list").message().text()).doesNotContain(NEXT);
        assertThat(review.presses(PUBLISH).message().text()).contains(NEXT + " is published");

        var again = owner.types("/event export", NEXT, "json").message().download();
        assertThat(plan(again)).isEqualTo(plan(changed(exported, "title", NEXT)));
    }

    /** The event without its number, which every one has of its own. */
    private static String plan(byte[] file) {
        return Pattern.compile("\"number\" : 1,|\"number\" : 2,")
                .matcher(new String(file, StandardCharsets.UTF_8))
                .replaceFirst("");
    }

    private static void faultsAreToldAndNothingIsOpened(Visitor owner) {
        var told = sends(
                owner,
                "{\"format\":1,\"event\":{\"title\":\"x\",\"cars\":3,\"zone\":\"@everyone **<@1>**\"}}"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(told.isEphemeral()).isTrue();
        assertThat(told.text())
                .contains(
                        "Nothing was imported",
                        "title",
                        "3 to 100",
                        "cars",
                        "JSON list",
                        "zone",
                        "There is no time zone")
                .doesNotContain("@everyone", "Review");
        assertThat(sends(owner, new byte[10 << 20]).text()).contains("larger than 1 MB");
        assertThat(sends(owner, "no json".getBytes(StandardCharsets.UTF_8)).text())
                .contains("This is not a JSON file");
        assertThat(owner.types("/event list").message().text()).contains(TITLE, NEXT);
    }

    /** In English, since this member reads that language, in a guild of French ones. */
    private static void anotherGuildIsToldWhatItDoesNotHave(Visitor camille, byte[] exported) {
        var review = sends(camille, exported);
        assertThat(review.text())
                .contains("Review", TITLE, "Ferrari 296 GT3", "12 drivers")
                .contains("Not taken from the file", "announcement channel", "entry list channel");
        assertThat(review.isPressable(PUBLISH)).isFalse();

        var zoned = changed(exported, "zone", "Etc/UTC");
        var began = changed(changed(zoned, "start", "2024-03-01T20:00:00Z"), "wall_time", "2024-03-01T20:00");
        var past = sends(camille, began);
        assertThat(past.text()).contains("in the past");
    }
}
