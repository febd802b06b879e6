package racemanager.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import racemanager.playground.json.Json;

class KeptWorldTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in.
    private Path directory;

    private Playground open() {
        return Playground.start(PlaygroundSettings.inMemory().in(directory));
    }

    @Test
    void aReopenedWorldHasTheSameGuildsMessagesCommandsAndToken() {
        String token;
        String world;
        String commands;
        try (var playground = open();
                var driver = Visitor.in(playground, "driver")) {
            var bot = Web.asBot(playground);
            var ping = Json.object().put("name", "ping").put("description", "Are you there?");
            bot.post("applications/" + bot.get("users/@me").path("id").asText() + "/commands", ping)
                    .ok();
            driver.writes("paddock", "I was here").ok();
            token = playground.token();
            world = guilds(playground);
            commands = driver.commands().toString();
        }
        try (var playground = open();
                var driver = Visitor.in(playground, "driver")) {
            assertThat(playground.token()).isEqualTo(token);
            assertThat(guilds(playground)).isEqualTo(world);
            assertThat(driver.commands()).hasToString(commands).hasSize(1);
            assertThat(driver.messages("paddock").path(0).path("content").asText())
                    .isEqualTo("I was here");
        }
    }

    private static String guilds(Playground playground) {
        return new Web(playground.url()).get("play/world").path("guilds").toString();
    }

    @Test
    void anUploadedFileIsServedAfterReopeningAtAnotherPort() {
        try (var playground = open();
                var driver = Visitor.in(playground, "driver")) {
            Web.asBot(playground)
                    .upload(
                            "POST",
                            "channels/" + driver.channel("paddock") + "/messages",
                            Json.object().put("content", "grid"),
                            "files[0]",
                            "grid.txt",
                            "1. Vogt")
                    .ok();
        }
        try (var playground = open();
                var driver = Visitor.in(playground, "driver")) {
            var file = driver.messages("paddock").path(0).path("attachments").path(0);
            assertThat(new Web(playground.url()).text(file.path("url").asText()))
                    .isEqualTo("1. Vogt");
        }
    }

    @Test
    void idsGoOnAboveThoseOfTheKeptWorld() {
        long before;
        try (var playground = open();
                var driver = Visitor.in(playground, "driver")) {
            before = driver.writes("paddock", "one").ok().path("id").asLong();
        }
        var past =
                PlaygroundSettings.inMemory().in(directory).withClock(() -> Instant.EPOCH.plusSeconds(1_500_000_000));
        try (var playground = Playground.start(past);
                var driver = Visitor.in(playground, "driver")) {
            assertThat(driver.writes("paddock", "two").ok().path("id").asLong()).isGreaterThan(before);
        }
    }

    @Test
    void halfALineAtTheEndIsCutOff() throws IOException {
        try (var playground = open();
                var driver = Visitor.in(playground, "driver")) {
            driver.writes("paddock", "whole").ok();
        }
        Files.writeString(directory.resolve("world.jsonl"), "[[\"message\",1", StandardOpenOption.APPEND);
        try (var playground = open();
                var driver = Visitor.in(playground, "driver")) {
            assertThat(driver.messages("paddock")).hasSize(1);
            driver.writes("paddock", "after").ok();
        }
        try (var playground = open();
                var driver = Visitor.in(playground, "driver")) {
            assertThat(driver.messages("paddock")).hasSize(2);
        }
    }

    @Test
    void everythingAcknowledgedIsThereAfterTheProcessWasKilled() throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PlaygroundInItsOwnProcess.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var acknowledged = new ArrayList<String>();
        try (var out = process.inputReader()) {
            out.lines().filter(line -> line.startsWith("message ")).limit(300).forEach(acknowledged::add);
        }
        process.destroyForcibly().waitFor();
        try (var playground = open();
                var driver = Visitor.in(playground, "driver")) {
            assertThat(acknowledged).hasSize(300);
            assertThat(everyMessage(playground, driver)).containsSubsequence(acknowledged.reversed());
        }
    }

    private static List<String> everyMessage(Playground playground, Visitor driver) {
        var bot = Web.asBot(playground);
        var channel = "channels/" + driver.channel("paddock") + "/messages?limit=100";
        var all = new ArrayList<String>();
        var page = bot.get(channel);
        while (!page.isEmpty()) {
            page.forEach(message -> all.add(message.path("content").asText()));
            page = bot.get(
                    channel + "&before=" + page.path(page.size() - 1).path("id").asText());
        }
        return all;
    }

    @Test
    void aWorldThatIsOpenCannotBeOpenedAgain() {
        try (var playground = open()) {
            assertThat(playground.token()).isNotEmpty();
            assertThatThrownBy(this::open)
                    .isInstanceOf(PlaygroundException.class)
                    .hasMessageContaining("open in another process");
        }
    }

    @Test
    void aDirectoryThatCannotBeCreatedIsOneSentence() throws IOException {
        var file = Files.createFile(directory.resolve("file"));
        var inside = PlaygroundSettings.inMemory().in(file.resolve("playground"));

        assertThatThrownBy(() -> Playground.start(inside))
                .isInstanceOf(PlaygroundException.class)
                .hasMessageContaining("directory " + file.resolve("playground") + " cannot be created");
    }

    @Test
    void aPortInUseIsOneSentence() {
        try (var playground = Playground.start(PlaygroundSettings.inMemory())) {
            var port = URI.create(playground.url()).getPort();
            assertThatThrownBy(
                            () -> Playground.start(PlaygroundSettings.inMemory().withPort(port)))
                    .isInstanceOf(PlaygroundException.class)
                    .hasMessage(
                            "Port " + port + " is in use by another program; stop that one or choose another port.");
        }
    }

    @Test
    void aTokenThatWasGivenOpensTheDoor() {
        var token = BotToken.next(123_456_789_012_345_678L);
        try (var playground = Playground.start(PlaygroundSettings.inMemory().withToken(token))) {
            assertThat(Web.asBot(playground).get("users/@me").path("id").asText())
                    .isEqualTo("123456789012345678");
        }
        assertThatThrownBy(() -> Playground.start(PlaygroundSettings.inMemory().withToken("nonsense")))
                .isInstanceOf(PlaygroundException.class)
                .hasMessageContaining("must look like Discord's");
    }
}
