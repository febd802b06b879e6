package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import racemanager.app.RunningProcess;
import racemanager.app.ShippedJar;

/** The store is looked after with the shipped jar while drivers use the bot, and comes back from its backup. */
@Execution(ExecutionMode.CONCURRENT)
class StoreUpkeepIT {

    private static final String NEWS = "announcements";

    @TempDir
    private Path directory;

    /** What a command printed; it ended with this exit code. */
    private record Printed(int code, String out, String errors) {}

    @Test
    void aBackupOfTheRunningBotBringsBackWhatWasAcknowledged() throws Exception {
        try (var house = new PartedHouse(directory)) {
            house.start();
            var night = new RaceNight(house.page());
            night.theOwnerAddsATrack();
            night.theOwnerPublishesAnEvent();
            night.aDriverMistypesAndIsRegistered();
            night.thirdInLineTheThirdDriverWaits();
            try (var crowd = new RestlessDriver(house.page().asDriver("Diego Marín"))) {
                theBotIsLookedAfterWhileItRuns(guild(house));
                assertThat(crowd.presses()).isPositive();
            }
            night.close();

            house.killBot();
            assertThat(directory.resolve("bot/control")).as("left behind").exists();
            succeeds(command("bot", "verify"), "is sound");
            succeeds(command("fresh", "restore", "copy"), "is restored to " + directory.resolve("fresh"));

            try (var bot = startedOn("fresh", house)) {
                new RaceNight(house.page()).theTrackIsListed();
                var lena = house.page().asDriver("Lena Vogt");
                assertThat(lena.reads(NEWS, RaceNight.TITLE)
                                .presses("Can’t come")
                                .message()
                                .text())
                        .contains("lose your place on the grid", RaceNight.TITLE);
                assertThat(bot.terminate()).isZero();
                assertThat(directory.resolve("fresh/control")).doesNotExist();
            }
        }
    }

    private void theBotIsLookedAfterWhileItRuns(String guild) throws Exception {
        succeeds(command("bot", "backup", "copy"), "is backed up to " + directory.resolve("copy"));
        succeeds(command("bot", "verify"), "is sound");
        var export = succeeds(command("bot", "export", "--guild", guild), "{\"format\":1");
        assertThat(export.lines()).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
        assertThat(export).contains("Lena Vogt", RaceNight.TITLE, "76561197960287931", "event|" + guild + "|1");
        succeeds(command("bot", "compact"), "is compacted");
        var refused = command("bot", "restore", "copy", "--force");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.errors().lines()).singleElement().asString().contains("in use", "stop that one first");
    }

    @Test
    void thePlaygroundsOwnBotAnswersCommandsToo() throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();

            succeeds(command("snapshots", "verify"), "is sound");
            var unknown = command("snapshots", "export", "--guild", "12", "--out", "guild.jsonl");
            assertThat(unknown.code()).isEqualTo(1);
            assertThat(unknown.errors().lines()).singleElement().asString().contains("Nothing is stored of a guild 12");
            assertThat(directory.resolve("guild.jsonl")).doesNotExist();

            assertThat(house.stopBot()).isZero();
            assertThat(directory.resolve("snapshots/control")).doesNotExist();
            assertThat(house.log()).contains("Command verify: The store in ").doesNotContain("ERROR", "WARN");
        }
    }

    private static String guild(PartedHouse house) {
        var discord = URI.create(house.invitation().getOrDefault("DISCORD_API_URL", ""))
                .resolve("/");
        return new PageApi(discord.toString())
                .get("play/world")
                .path("guilds")
                .path(0)
                .path("id")
                .asText();
    }

    private RunningProcess startedOn(String store, PartedHouse house) throws Exception {
        var variables = new HashMap<>(house.invitation());
        variables.put("CRM_STORE", store);
        var bot = ShippedJar.start(directory, variables, "run");
        bot.awaitLine("Ready\\.");
        return bot;
    }

    private Printed command(String store, String... words) throws Exception {
        var typed = Stream.concat(List.of(words).stream(), Stream.of("--store", store));
        try (var process = ShippedJar.start(directory, Map.of(), typed.toArray(String[]::new))) {
            return new Printed(process.awaitEnd(), process.output(), process.errors());
        }
    }

    private static String succeeds(Printed printed, String words) {
        assertThat(printed.errors()).isEmpty();
        assertThat(printed.code()).isZero();
        assertThat(printed.out()).contains(words).doesNotContain("WARN", "ERROR");
        return printed.out();
    }
}
