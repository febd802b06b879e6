package racemanager.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Power cuts: any subset of the sectors written since the last force may be missing.
 *
 * <p>{@code -Dstore.cuts=500} for the long form; {@code -Dstore.seed} repeats a run.
 */
class PowerCutTest {

    private static final int CUTS = Integer.getInteger("store.cuts", 24);
    private static final long SEED = Long.getLong("store.seed", System.nanoTime());

    @TempDir
    Path directory;

    @Test
    void nothingAcknowledgedIsLostWhateverOfTheUnforcedWritesIsMissing() {
        var witness = new Witness();
        var cutter = new PowerCutter(directory, witness, CUTS, SEED);
        var settings = StoreSettings.defaults()
                .withRedoBytes(256 << 10)
                .withTailBytes(8 << 10)
                .withFaults(cutter);
        try (var store = Store.open(cutter.live(), settings)) {
            for (int round = 0; cutter.images().size() < CUTS && round < 4_000; round++) {
                assertThat(witness.write(store, round)).isEmpty();
                if (round % 40 == 39) {
                    assertThat(witness.writeLarge(store, round / 40)).isEmpty();
                }
            }
        }
        assertThat(cutter.images()).hasSize(CUTS);
        assertThat(cutter.lostSectors()).as("sectors lost in all").isPositive();
        for (var image : cutter.images()) {
            try (var store = Sample.open(image.directory())) {
                witness.verify(store, image.promised());
                for (int round = 1; round <= 20; round++) {
                    Sample.now(store.append("after", Sample.facts(round, round)));
                }
                witness.verify(store, image.promised());
            } catch (StoreException | AssertionError failure) {
                throw new AssertionError("seed " + SEED + ", " + image, failure);
            }
        }
    }
}
