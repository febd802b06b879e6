package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import racemanager.app.ShippedJar;

/** What keeps a process from starting is said in one sentence, and costs nothing that was there. */
@Execution(ExecutionMode.CONCURRENT)
class RefusalsIT {

    /** In both header slots of the store's base file; a newer program writes a higher number there. */
    private static final int VERSION_AT = 8;

    private static final int SECOND_SLOT = 4096;
    private static final int COMPLAINT = 1;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path directory;

    @SuppressWarnings("NullAway.Init") // before the first test
    private static PartedHouse house;

    @BeforeAll
    static void start() throws Exception {
        house = new PartedHouse(directory);
        house.start();
    }

    @AfterAll
    static void end() throws Exception {
        house.close();
    }

    @Test
    void aSecondBotFindsTheStoreInUse() throws Exception {
        assertThat(refusal(house.invitation(), "run"))
                .contains("in use by another process", "racemanager.store.directory");
        assertThat(answer()).contains("track");
    }

    @Test
    void aSecondPlaygroundFindsTheWorldInUse() throws Exception {
        assertThat(refusal(Map.of(), "playground", "--without-bot", "--port", "0"))
                .contains("open in another process", "stop that one first");
        assertThat(answer()).contains("track");
    }

    @Test
    void aPlaygroundOnATakenPortNamesThePort() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(taken.getLocalPort());
            var elsewhere = Map.of("CRM_STORE", "elsewhere");
            assertThat(refusal(elsewhere, "playground", "--without-bot", "--port", port))
                    .contains("Port " + port + " is in use");
        }
    }

    @Test
    void anUnreachableDiscordIsNamed() throws Exception {
        var closed = "http://127.0.0.1:" + freePort() + "/api/v10";
        assertThat(refusal(invitationBut("DISCORD_API_URL", closed), "run"))
                .contains("cannot be reached at " + closed, "DISCORD_API_URL");
    }

    @Test
    void aTokenThatDiscordDoesNotKnowIsRefusedWithoutBeingShown() throws Exception {
        var token = house.invitation().getOrDefault("DISCORD_TOKEN", "").replaceFirst(".{4}$", "AAAA");
        assertThat(refusal(invitationBut("DISCORD_TOKEN", token), "run"))
                .contains("does not accept the token")
                .doesNotContain(token);
    }

    @Test
    void aStoreOfANewerVersionIsLeftAlone() throws Exception {
        var base = directory.resolve("bot/racemanager.db");
        try (var owner = house.page().as("owner").awaitsBot()) {
            var form = owner.types("/track add").form();
            assertThat(form.with("Name", "Imola")
                            .with("Pit boxes", "26")
                            .sends()
                            .message()
                            .text())
                    .contains("Imola");
        }
        assertThat(house.stopBot()).isZero();
        var version = readVersion(base);
        writeVersion(base, 99);
        var before = Files.readAllBytes(base);

        assertThat(refusal(house.invitation(), "run")).contains("version 99", "newer program");

        assertThat(Files.readAllBytes(base)).isEqualTo(before);
        writeVersion(base, version);
        house.start();
        assertThat(answer()).contains("Imola");
    }

    private static int readVersion(Path base) throws IOException {
        return ByteBuffer.wrap(Files.readAllBytes(base)).getInt(VERSION_AT);
    }

    private static void writeVersion(Path base, int version) throws IOException {
        try (var file = FileChannel.open(base, StandardOpenOption.WRITE)) {
            for (var slot : new int[] {0, SECOND_SLOT}) {
                file.write(ByteBuffer.allocate(Integer.BYTES).putInt(version).flip(), slot + VERSION_AT);
            }
        }
    }

    private static Map<String, String> invitationBut(String name, String value) {
        var changed = new HashMap<>(house.invitation());
        changed.put(name, value);
        changed.put("CRM_STORE", "elsewhere");
        return changed;
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    /** The one sentence with which it ends. */
    private static String refusal(Map<String, String> variables, String... arguments) throws Exception {
        try (var jar = ShippedJar.start(directory, variables, arguments)) {
            assertThat(jar.awaitEnd()).isEqualTo(COMPLAINT);
            assertThat(jar.output()).doesNotContain("Ready.", "Exception");
            var said = jar.errors();
            assertThat(said.lines()).as(said).hasSize(1);
            return said;
        }
    }

    /** What the bot that was there all the time says of its tracks. */
    private static String answer() {
        try (var owner = house.page().as("owner").awaitsBot()) {
            return owner.types("/track list").message().text();
        }
    }
}
