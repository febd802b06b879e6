package racemanager.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** What was deleted is in no file of the store any more once erasing is done. */
class ErasureTest {

    /** So short that any part of what held it would hold it too, and so rare that nothing else does. */
    private static final byte[] SECRET = "Ayrton Hoffmann-Qvist 7656".getBytes(StandardCharsets.US_ASCII);

    private static final SnapshotRange ANY = new SnapshotRange(0, Long.MAX_VALUE, 0, Long.MAX_VALUE);

    @TempDir
    Path directory;

    private final FaultSwitch faults = new FaultSwitch();

    @ParameterizedTest
    @ValueSource(longs = {0, 8_000, 16 << 20})
    void deletedFactsAndSnapshotsAreNowhere(long tailBytes) throws IOException {
        try (var store = Store.open(directory, Sample.settings().withTailBytes(tailBytes))) {
            writeSecrets(store);
            assertThat(filesWithSecret()).contains("racemanager.db");
            deleteSecrets(store);

            Sample.now(store.erase());

            assertThat(filesWithSecret()).isEmpty();
            assertThat(Sample.sequences(store, "driver")).containsExactlyElementsOf(Sample.range(1_001, 1_010));
        }
        assertThat(filesWithSecret()).isEmpty();
    }

    @Test
    void aPictureIsErasedWhole() throws IOException {
        var picture = ByteBuffer.allocate(8 << 20);
        while (picture.remaining() >= 1_000) {
            picture.put(SECRET).position(picture.position() + 900);
        }
        try (var store = Sample.open(directory)) {
            Sample.now(store.saveSnapshot("picture", new StoredSnapshot(1, 1, picture.array())));
            Sample.now(store.deleteSnapshots("picture", ANY));

            Sample.now(store.erase());

            assertThat(filesWithSecret()).isEmpty();
        }
    }

    @Test
    void whatIsStillKeptStaysAndOthersWriteMeanwhile() {
        var witness = new Witness();
        try (var store = Sample.open(directory)) {
            writeSecrets(store);
            deleteSecrets(store);
            var erasing = store.erase();
            for (int round = 0; round < 200; round++) {
                assertThat(witness.write(store, round)).isEmpty();
            }
            Sample.now(erasing);
            Sample.now(store.erase());
            witness.verify(store, witness.acknowledged());
        }
        try (var store = Sample.open(directory)) {
            witness.verify(store, witness.acknowledged());
            assertThat(Sample.now(store.verify()).damage()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ALL, names = "(WIPE|CHECKPOINT)_.*")
    void ifItFailsItIsNotSaidToBeDoneAndNothingElseIsLost(FaultPoint point) throws IOException {
        var witness = new Witness();
        try (var store = Store.open(directory, Sample.settings().withFaults(faults))) {
            writeSecrets(store);
            deleteSecrets(store);
            assertThat(witness.write(store, 3)).isEmpty();
            faults.set(point, () -> new IOException("the disk is gone"));

            assertThatThrownBy(() -> Sample.now(store.erase())).isInstanceOf(StoreException.class);
        }
        try (var store = Sample.open(directory)) {
            witness.verify(store, witness.acknowledged());
            Sample.now(store.erase());
            assertThat(filesWithSecret()).isEmpty();
        }
    }

    private static void writeSecrets(Store store) {
        for (long sequence = 1; sequence <= 1_000; sequence += 5) {
            Sample.now(store.append("driver", List.of(secret(sequence, (int) sequence))));
            Sample.now(store.append("other", Sample.facts(sequence, sequence + 2)));
            if (sequence % 100 == 1) {
                Sample.now(store.saveSnapshot(
                        "driver",
                        new StoredSnapshot(sequence, 1, secret(1, 3_000).content())));
            }
        }
        Sample.now(store.append("driver", Sample.facts(1_001, 1_010)));
    }

    private static void deleteSecrets(Store store) {
        Sample.now(store.deleteFacts("driver", 1_000));
        Sample.now(store.deleteSnapshots("driver", ANY));
    }

    private static StoredFact secret(long sequence, int length) {
        var content = new byte[SECRET.length + length];
        new Random(sequence).nextBytes(content);
        System.arraycopy(SECRET, 0, content, length / 2, SECRET.length);
        return new StoredFact(sequence, content);
    }

    private Set<String> filesWithSecret() throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(directory)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (holds(Files.readAllBytes(file), Arrays.copyOf(SECRET, 12))) {
                    found.add(file.getFileName().toString());
                }
            }
        }
        return found;
    }

    private static boolean holds(byte[] bytes, byte[] part) {
        for (int at = 0; at + part.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}
