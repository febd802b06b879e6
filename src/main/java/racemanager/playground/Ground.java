package racemanager.playground;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import racemanager.playground.clock.AheadClock;
import racemanager.playground.clock.ClockDesk;
import racemanager.playground.disk.UploadDirectory;
import racemanager.playground.disk.WorldFile;
import racemanager.playground.disk.WorldInUseException;
import racemanager.playground.fault.Faults;
import racemanager.playground.frames.Frames;
import racemanager.playground.frames.Recording;
import racemanager.playground.frames.RecordingFile;
import racemanager.playground.world.Account;
import racemanager.playground.world.Uploads;
import racemanager.playground.world.World;
import racemanager.playground.world.WorldLog;

/** What a playground stands on before anybody can reach it. */
record Ground(
        WorldLog log,
        World world,
        AheadClock clock,
        ClockDesk clockDesk,
        Uploads uploads,
        Faults faults,
        Frames frames,
        Recording recording,
        Account account)
        implements AutoCloseable {

    /** @throws PlaygroundException when the world is in use, or the token cannot be one */
    static Ground of(PlaygroundSettings settings) {
        var log = log(settings);
        try {
            return of(settings, log);
        } catch (RuntimeException failed) {
            log.close();
            throw failed;
        }
    }

    private static Ground of(PlaygroundSettings settings, WorldLog log) {
        var clock = new AheadClock(settings.clock());
        var world = new World(clock, log);
        var clockDesk = new ClockDesk(world, clock);
        var account = Settling.settle(world, settings.token());
        var uploads = settings.directory().<Uploads>map(Ground::uploads).orElseGet(Uploads::inMemory);
        var recording = settings.recording().<Recording>map(RecordingFile::in).orElseGet(Recording::none);
        return new Ground(log, world, clock, clockDesk, uploads, new Faults(), new Frames(), recording, account);
    }

    private static WorldLog log(PlaygroundSettings settings) {
        try {
            return settings.directory().<WorldLog>map(WorldFile::open).orElseGet(WorldLog::none);
        } catch (WorldInUseException inUse) {
            throw new PlaygroundException(String.valueOf(inUse.getMessage()));
        } catch (UncheckedIOException notWritable) {
            var directory = settings.directory().map(Path::toString).orElse("");
            throw new PlaygroundException("The playground's directory " + directory
                    + " cannot be created, read or written (" + notWritable.getCause()
                    + "): give this user write access to it, or choose another store directory.");
        }
    }

    private static UploadDirectory uploads(Path directory) {
        return new UploadDirectory(directory.resolve("uploads"));
    }

    @Override
    public void close() {
        recording.close();
        log.close();
    }
}
