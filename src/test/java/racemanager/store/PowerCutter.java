package racemanager.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Watches a store at work, knows which bytes of its files have been forced, and now and then makes a crash image. */
final class PowerCutter implements Faults {

    /** What a power cut left, and what had been acknowledged before it. */
    record Image(Path directory, Map<Integer, Long> promised, FaultPoint at) {}

    private static final int SECTOR = 512;
    private static final String BASE = "racemanager.db";
    private static final List<String> LANES = List.of("racemanager.redo.0", "racemanager.redo.1");

    private final Path directory;
    private final Witness witness;
    private final int most;
    private final Random random;
    private final Map<String, byte[]> forced = new HashMap<>();
    private final List<Image> images = new ArrayList<>();
    private byte[] baseWhenForceBegan = new byte[0];
    private long lostSectors;
    private boolean opened;

    PowerCutter(Path directory, Witness witness, int most, long seed) {
        this.directory = directory;
        this.witness = witness;
        this.most = most;
        this.random = new Random(seed);
    }

    Path live() {
        return directory.resolve("live");
    }

    synchronized List<Image> images() {
        return List.copyOf(images);
    }

    synchronized long lostSectors() {
        return lostSectors;
    }

    @Override
    public synchronized void reached(FaultPoint point) throws IOException {
        noteForce(point);
        opened |= point == FaultPoint.COMMIT_DONE;
        var isWorthIt = random.nextInt(point == FaultPoint.COMMIT_PAGE_COPIED ? 400 : 40) == 0;
        if (opened && isWorthIt && images.size() < most) {
            images.add(cut(point));
        }
    }

    /** A page changed while the base is forced counts as forced only as it was when that began. */
    private void noteForce(FaultPoint point) throws IOException {
        switch (point) {
            case REPLAY_BEGUN, REPLAY_DONE -> {
                for (var name : List.of(BASE, LANES.get(0), LANES.get(1))) {
                    forced.put(name, now(name));
                }
            }
            case COMMIT_FORCED, RESERVE_REDO_GROWN -> {
                for (var lane : LANES) {
                    forced.put(lane, now(lane));
                }
            }
            case RESERVE_BASE_GROWN ->
                forced.computeIfPresent(BASE, (name, bytes) -> Arrays.copyOf(bytes, (int) sizeOf(name)));
            case CHECKPOINT_BEGUN -> baseWhenForceBegan = now(BASE);
            case CHECKPOINT_BASE_FORCED -> {
                var length = forced.getOrDefault(BASE, new byte[0]).length;
                forced.put(BASE, Arrays.copyOf(baseWhenForceBegan, Math.max(length, baseWhenForceBegan.length)));
            }
            case CHECKPOINT_HEADER_FORCED ->
                System.arraycopy(now(BASE), 0, forced.getOrDefault(BASE, new byte[0]), 0, FileFormat.BASE_PAGES);
            default -> {}
        }
    }

    private Image cut(FaultPoint point) throws IOException {
        var promised = witness.acknowledged();
        var target = Files.createDirectory(directory.resolve("image-" + images.size()));
        var lossRate = random.nextDouble();
        for (var name : forced.keySet()) {
            Files.write(target.resolve(name), mixed(forced.getOrDefault(name, new byte[0]), now(name), lossRate));
        }
        return new Image(target, promised, point);
    }

    private byte[] mixed(byte[] old, byte[] now, double lossRate) {
        var image = now.clone();
        for (int at = 0; at < now.length; at += SECTOR) {
            var end = Math.min(at + SECTOR, now.length);
            var before = at < old.length ? Arrays.copyOfRange(old, at, Math.min(end, old.length)) : new byte[0];
            var differs = !Arrays.equals(before, Arrays.copyOfRange(now, at, end));
            if (differs && random.nextDouble() < lossRate) {
                Arrays.fill(image, at, end, (byte) 0);
                System.arraycopy(before, 0, image, at, before.length);
                lostSectors++;
            }
        }
        return image;
    }

    private byte[] now(String name) throws IOException {
        return Files.readAllBytes(live().resolve(name));
    }

    private long sizeOf(String name) {
        return live().resolve(name).toFile().length();
    }
}
