package racemanager.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import racemanager.store.StoreException.Trouble;

/** A really full disk: a small file system in memory, filled and then freed. */
class FullDiskTest {

    @TempDir
    Path directory;

    private final Witness witness = new Witness();
    private boolean mounted;

    @BeforeEach
    void mount() throws Exception {
        var mount = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", directory.toString());
        try {
            mounted = mount.redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException noSuchCommand) {
            mounted = false;
        }
        assumeTrue(mounted, "mounting a small tmpfs needs root");
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            new ProcessBuilder("umount", "-l", directory.toString()).start().waitFor();
        }
    }

    @Test
    void writingIsRefusedWhileTheDiskIsFullAndWorksAgainWithoutARestart() throws IOException {
        var ballast = directory.resolve("ballast");
        try (var store = Store.open(directory.resolve("store"), Sample.settings())) {
            for (int cycle = 0; cycle < 3; cycle++) {
                fill(ballast);
                var refusals = writeUntilRefused(store, cycle);
                assertThat(refusals).allMatch(refusal -> refusal.trouble() == Trouble.NO_SPACE);
                assertThat(store.statistics().refusingForSpace()).isTrue();
                witness.verify(store, witness.acknowledged());

                Files.delete(ballast);
                assertThat(witness.writeLarge(store, cycle)).isEmpty();
                assertThat(witness.write(store, cycle)).isEmpty();
                assertThat(store.statistics().refusingForSpace()).isFalse();
            }
        }
        try (var store = Sample.open(directory.resolve("store"))) {
            witness.verify(store, witness.acknowledged());
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = "(CREATE|REPLAY|CLOSE|WIPE|REWRITE)_.*")
    void aDiskThatFillsUpAtAnyStepIsRefusedAndWritingGoesOnWhenThereIsRoom(FaultPoint step) throws IOException {
        var ballast = directory.resolve("ballast");
        var opened = new AtomicBoolean();
        var filled = new AtomicBoolean();
        Faults filling = reached -> {
            if (opened.get() && reached == step && filled.compareAndSet(false, true)) {
                fill(ballast);
            }
        };
        try (var store =
                Store.open(directory.resolve("store"), Sample.settings().withFaults(filling))) {
            opened.set(true);
            for (int round = 0; round < 60; round++) {
                var refusals = new ArrayList<>(witness.write(store, round));
                refusals.addAll(witness.writeLarge(store, round % 20));
                assertThat(refusals).allMatch(refusal -> refusal.trouble() == Trouble.NO_SPACE);
            }
            assertThat(filled).isTrue();
            Files.delete(ballast);
            assertThat(witness.writeLarge(store, 1)).isEmpty();
            assertThat(witness.write(store, 1)).isEmpty();
            witness.verify(store, witness.acknowledged());
        }
        try (var store = Sample.open(directory.resolve("store"))) {
            witness.verify(store, witness.acknowledged());
        }
    }

    @Test
    void aStoreThatFindsNoRoomToBeginWithSaysSoAndCanBeOpenedLater() throws IOException {
        var ballast = directory.resolve("ballast");
        fill(ballast);
        assertThat(troubleOfOpening()).isEqualTo(Trouble.NO_SPACE);

        Files.delete(ballast);
        try (var store = Sample.open(directory.resolve("store"))) {
            assertThat(witness.write(store, 1)).isEmpty();
        }
    }

    @Test
    void aCrashOnAFullDiskIsReplayedWithoutRoom() throws IOException {
        var image = directory.resolve("image");
        try (var store = Store.open(directory.resolve("store"), Sample.settings())) {
            for (int round = 0; round < 20; round++) {
                assertThat(witness.write(store, round)).isEmpty();
            }
            CrashImage.of(directory.resolve("store"), image);
        }
        fill(directory.resolve("ballast"));
        try (var store = Sample.open(image)) {
            witness.verify(store, witness.acknowledged());
        }
    }

    private Trouble troubleOfOpening() {
        try (var store = Sample.open(directory.resolve("store"))) {
            throw new AssertionError("opened " + store.directory());
        } catch (StoreException refusal) {
            return refusal.trouble();
        }
    }

    private List<StoreException> writeUntilRefused(Store store, int cycle) {
        var refusals = new ArrayList<StoreException>();
        for (int round = 0; refusals.size() < 3 && round < 400; round++) {
            refusals.addAll(witness.write(store, round));
            refusals.addAll(witness.writeLarge(store, 100 + cycle * 10 + round % 10));
        }
        assertThat(refusals).hasSizeGreaterThanOrEqualTo(3);
        return refusals;
    }

    private static void fill(Path ballast) throws IOException {
        try (var out = Files.newOutputStream(ballast)) {
            writeUntilFull(out);
        }
    }

    private static void writeUntilFull(OutputStream out) {
        var chunk = new byte[4_096];
        try {
            for (int written = 0; written < 10_000; written++) {
                out.write(chunk);
            }
        } catch (IOException full) {
            assertThat(full).isNotNull();
        }
    }
}
