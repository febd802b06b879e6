package racemanager.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.store.Store;
import racemanager.store.StoreSettings;
import racemanager.store.StoredFact;

/** The commands while no bot runs. */
@Timeout(120)
class StoreCommandsTest {

    private static final String GUILD = "900";

    @TempDir
    private Path directory;

    private Path store;

    @BeforeEach
    void aStoreWithTwoFacts() {
        store = directory.resolve("store");
        append(store, "guild|" + GUILD, 1);
        append(store, "event|" + GUILD + "|1", 1);
    }

    private static void append(Path store, String stream, long sequence) {
        try (var open = Store.open(store, StoreSettings.defaults().withRedoBytes(1 << 20))) {
            var content = "no record of ours".getBytes(StandardCharsets.UTF_8);
            open.append(stream, List.of(new StoredFact(sequence, content)))
                    .toCompletableFuture()
                    .join();
        }
    }

    @Test
    void aBackupTellsWhatIsInItAndWhereItIs() {
        var target = directory.resolve("backups/monday");

        var typed = TypedCommand.on(store, "backup", target.toString());

        assertThat(typed.errors()).isEmpty();
        assertThat(typed.code()).isZero();
        assertThat(typed.out().lines())
                .singleElement()
                .asString()
                .contains(store.toString(), target.toString(), "2 streams with 2 facts and 0 snapshots");
    }

    @Test
    void aBackupComesBackIntoAnEmptyPlace() {
        var backup = backup("monday");
        var fresh = directory.resolve("fresh");

        var typed = TypedCommand.on(fresh, "restore", backup.toString());

        assertThat(typed.errors()).isEmpty();
        assertThat(typed.code()).isZero();
        assertThat(typed.out().lines())
                .singleElement()
                .asString()
                .contains(backup.toString(), fresh.toString(), "2 streams with 2 facts");
        assertThat(TypedCommand.on(fresh, "verify").out()).contains("is sound", "2 facts");
    }

    @Test
    void aStoreThatIsThereIsReplacedOnlyByForceAndKept() {
        var backup = backup("monday");
        append(store, "guild|" + GUILD, 2);

        var unforced = TypedCommand.on(store, "restore", backup.toString());
        assertThat(unforced.code()).isEqualTo(Main.USER_ERROR);
        assertThat(unforced.errors().lines()).singleElement().asString().contains("--force");
        assertThat(TypedCommand.on(store, "verify").out()).contains("3 facts");

        var forced = TypedCommand.on(store, "restore", backup.toString(), "--force");
        assertThat(forced.code()).isZero();
        assertThat(forced.out()).contains("The store that was there is kept in ");
        assertThat(TypedCommand.on(store, "verify").out()).contains("2 facts");
    }

    @Test
    void whatIsNoBackupIsNotRestored() {
        var typed = TypedCommand.on(directory.resolve("fresh"), "restore", directory.toString());

        assertThat(typed.code()).isEqualTo(Main.USER_ERROR);
        assertThat(typed.errors().lines()).singleElement().asString().contains(directory.toString());
    }

    @Test
    void aBackupOverwritesNothing() throws IOException {
        var taken = Files.createDirectories(directory.resolve("taken"));
        var file = Files.writeString(taken.resolve("holiday.jpg"), "sun");

        for (var target : List.of(taken, file)) {
            var typed = TypedCommand.on(store, "backup", target.toString());
            assertThat(typed.code()).isEqualTo(Main.USER_ERROR);
            assertThat(typed.errors().lines())
                    .singleElement()
                    .asString()
                    .contains(target.toString(), "a backup overwrites nothing");
        }
        assertThat(taken.toFile().list()).containsExactly("holiday.jpg");
    }

    @Test
    void aBackupInsideTheStoreIsRefused() {
        var typed = TypedCommand.on(store, "backup", store.resolve("copy").toString());

        assertThat(typed.code()).isEqualTo(Main.USER_ERROR);
        assertThat(typed.errors()).contains("inside the store itself", "another disk");
        assertThat(store.resolve("copy")).doesNotExist();
    }

    @Test
    void verifyTellsCountsAndSizes() {
        var typed = TypedCommand.on(store, "verify");

        assertThat(typed.errors()).isEmpty();
        assertThat(typed.code()).isZero();
        assertThat(typed.out()).contains(store + " is sound", "2 streams with 2 facts", "in files of ");
    }

    @Test
    void verifyOfADamagedStoreNamesRestoreAndEndsWithOne() throws IOException {
        var base = store.resolve("racemanager.db");
        var bytes = Files.readAllBytes(base);
        var last = bytes.length - 1;
        while (bytes[last] == 0) {
            last--;
        }
        assertThat(last).as("in a page, not in the head").isGreaterThan(12_288);
        bytes[last] ^= 1;
        Files.write(base, bytes);

        var typed = TypedCommand.on(store, "verify");

        assertThat(typed.code()).isEqualTo(Main.USER_ERROR);
        assertThat(typed.errors().lines()).singleElement().asString().contains("damaged", "restore");
    }

    @Test
    void compactTellsTheSizeBeforeAndAfter() {
        var typed = TypedCommand.on(store, "compact");

        assertThat(typed.errors()).isEmpty();
        assertThat(typed.code()).isZero();
        assertThat(typed.out()).containsPattern("is compacted: [\\d.]+ \\w+ before, [\\d.]+ \\w+ now");
        assertThat(TypedCommand.on(store, "verify").out()).contains("2 facts");
    }

    @Test
    void anExportToAFileIsForItsOwnerOnly() throws IOException {
        var file = directory.resolve("guild.jsonl");

        var typed = TypedCommand.on(store, "export", "--guild", GUILD, "--out", file.toString());

        assertThat(typed.errors()).isEmpty();
        assertThat(typed.code()).isZero();
        assertThat(typed.out()).contains("The export of guild 900 is complete: 2 records.");
        assertThat(Files.readAllLines(file)).hasSize(3);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void anExportOfAnUnknownGuildLeavesNoFileBehind() {
        var file = directory.resolve("guild.jsonl");

        var typed = TypedCommand.on(store, "export", "--guild", "901", "--out", file.toString());

        assertThat(typed.code()).isEqualTo(Main.USER_ERROR);
        assertThat(typed.errors().lines()).singleElement().asString().contains("901", store.toString());
        assertThat(directory.toFile().list()).containsExactly("store");
    }

    @Test
    void anExportOverwritesNothing() throws IOException {
        var file = Files.writeString(directory.resolve("guild.jsonl"), "mine");

        var typed = TypedCommand.on(store, "export", "--guild", GUILD, "--out", file.toString());

        assertThat(typed.code()).isEqualTo(Main.USER_ERROR);
        assertThat(typed.errors()).contains("an export overwrites nothing");
        assertThat(file).hasContent("mine");
    }

    @Test
    void anExportToWhereNobodyMayWriteIsOneSentence() {
        var file = directory.resolve("nowhere/guild.jsonl");

        var typed = TypedCommand.on(store, "export", "--guild", GUILD, "--out", file.toString());

        assertThat(typed.code()).isEqualTo(Main.USER_ERROR);
        assertThat(typed.errors().lines()).singleElement().asString().contains(file.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify", "compact", "backup x", "export --guild 900"})
    void whereThereIsNoStoreNoneIsMade(String words) {
        var typed = TypedCommand.on(directory.resolve("mistyped"), words.split(" "));

        assertThat(typed.code()).isEqualTo(Main.USER_ERROR);
        assertThat(typed.errors().lines())
                .singleElement()
                .asString()
                .contains("There is no store in " + directory.resolve("mistyped"), "--store or CRM_STORE");
        assertThat(directory.resolve("mistyped")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify", "compact", "backup x", "export --guild 900", "restore x --force"})
    void aStoreThatAnotherProcessHasOpenIsLeftAlone(String words) {
        try (var busy = Store.open(store)) {
            var typed = TypedCommand.on(store, words.split(" "));

            assertThat(typed.code()).isEqualTo(Main.USER_ERROR);
            assertThat(typed.errors().lines())
                    .singleElement()
                    .asString()
                    .contains(busy.directory().toString(), "in use", "stop that one first");
        }
    }

    private Path backup(String name) {
        var target = directory.resolve(name);
        assertThat(TypedCommand.on(store, "backup", target.toString()).code()).isZero();
        return target;
    }
}
