package racemanager.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import racemanager.store.StoreException.Trouble;

/** Files that are damaged, mixed up, too new or out of reach are refused with one sentence. */
class VolumeFilesTest {

    @TempDir
    Path directory;

    private Path home() {
        return directory.resolve("store");
    }

    private Path killedAfterThree() {
        return VolumeSample.killedAfterThree(home(), directory.resolve("image"));
    }

    @Test
    void anUnreadableRecordBeforeAWholeOneIsDamageAndNotATornTail() throws IOException {
        for (var at : new long[] {
            VolumeSample.recordStart(1) + 10, VolumeSample.recordStart(1) + 2_000, VolumeSample.recordStart(0) + 40
        }) {
            var image = killedAfterThree();
            var file = VolumeSample.lane(image);
            var base = Files.readAllBytes(image.resolve("racemanager.db"));
            VolumeSample.flip(file, at);
            assertTrouble(
                    image,
                    Trouble.DAMAGED,
                    "damaged at byte " + (at < VolumeSample.recordStart(1) ? 0 : VolumeSample.recordStart(1)));
            assertThat(Files.readAllBytes(image.resolve("racemanager.db"))).isEqualTo(base);
            VolumeSample.delete(image);
            VolumeSample.delete(home());
        }
    }

    @Test
    void redoWithoutItsBaseIsRefused() throws IOException {
        var image = killedAfterThree();
        Files.delete(image.resolve("racemanager.db"));
        assertTrouble(image, Trouble.MISMATCH, "its base racemanager.db is missing");
    }

    @Test
    void aBaseWithoutItsRedoIsRefused() throws IOException {
        var image = killedAfterThree();
        Files.delete(image.resolve("racemanager.redo.0"));
        assertTrouble(image, Trouble.MISMATCH, "racemanager.redo.0 is missing");
    }

    @Test
    void anOldRedoBesideARestoredBaseIsRefused() throws IOException {
        var image = killedAfterThree();
        for (int reopening = 0; reopening < 2; reopening++) {
            try (var volume = VolumeSample.open(home())) {
                VolumeSample.commit(volume, 0, 7);
                CrashImage.of(home(), directory.resolve("later-" + reopening));
            }
        }
        VolumeSample.copy(directory.resolve("later-1"), image, "racemanager.redo.0");
        VolumeSample.copy(directory.resolve("later-1"), image, "racemanager.redo.1");
        assertTrouble(image, Trouble.MISMATCH, "does not belong to the files beside it");
    }

    @Test
    void theRedoOfACopyThatWentItsOwnWayIsRefused() throws IOException {
        VolumeSample.open(home()).close();
        var mine = wentItsOwnWay("mine");
        var theirs = wentItsOwnWay("theirs");
        VolumeSample.copy(theirs, mine, "racemanager.redo.0");
        VolumeSample.copy(theirs, mine, "racemanager.redo.1");
        assertTrouble(mine, Trouble.MISMATCH, "does not belong to the files beside it");
    }

    private Path wentItsOwnWay(String name) {
        var copy = CrashImage.of(home(), directory.resolve(name));
        try (var volume = VolumeSample.open(copy)) {
            VolumeSample.commit(volume, 0, name.length());
            return CrashImage.of(copy, directory.resolve(name + "-killed"));
        }
    }

    @Test
    void anotherStoresRedoIsRefused() throws IOException {
        var image = killedAfterThree();
        VolumeSample.delete(home());
        var other = CrashImage.of(killedAgain(), directory.resolve("other"));
        Files.copy(VolumeSample.lane(other), VolumeSample.lane(image), StandardCopyOption.REPLACE_EXISTING);
        assertTrouble(image, Trouble.MISMATCH, "another store's redo");
    }

    private Path killedAgain() {
        try (var volume = VolumeSample.open(home())) {
            VolumeSample.commit(volume, 0, 9);
            return CrashImage.of(home(), directory.resolve("again"));
        }
    }

    @Test
    void aStoreOfANewerVersionIsRefusedByName() throws IOException {
        VolumeSample.open(home()).close();
        for (var slot : new long[] {0, 4_096}) {
            VolumeSample.write(home().resolve("racemanager.db"), slot + 8, new byte[] {0, 0, 0, 99});
        }
        assertTrouble(home(), Trouble.NEWER_VERSION, "format version 99");
    }

    @Test
    void aNewerVersionInOneOfTheTwoHeadersIsRefusedToo() throws IOException {
        VolumeSample.open(home()).close();
        VolumeSample.write(home().resolve("racemanager.db"), 4_096 + 8, new byte[] {0, 0, 0, 99});
        assertTrouble(home(), Trouble.NEWER_VERSION, "format version 99");
    }

    @Test
    void aBaseWithoutAWholeHeaderIsDamagedAndOneTornHeaderIsNot() throws IOException {
        try (var volume = VolumeSample.open(home())) {
            VolumeSample.commit(volume, 0, 1);
        }
        var base = home().resolve("racemanager.db");
        VolumeSample.flip(base, 50);
        VolumeSample.flip(base, 4_096 + 50);
        assertTrouble(home(), Trouble.DAMAGED, "neither of its two headers");
    }

    @Test
    void aDirectoryThatCannotBeOneIsNamed() throws IOException {
        var file = Files.writeString(directory.resolve("file"), "");
        assertTrouble(file.resolve("store"), Trouble.NOT_WRITABLE, "racemanager.store.directory");
    }

    private void assertTrouble(Path where, Trouble trouble, String words) {
        assertThatThrownBy(() -> VolumeSample.open(where).close())
                .isInstanceOfSatisfying(
                        StoreException.class,
                        failure -> assertThat(failure.trouble()).isEqualTo(trouble))
                .hasMessageContaining(words)
                .hasMessageContaining(where.toString());
    }
}
