package racemanager.app.upkeep;

import java.nio.file.Path;
import java.util.Optional;
import racemanager.control.ControlRequest;
import racemanager.kernel.GuildId;

/** What is to be done with an open store, by the running bot or by the command itself. */
public sealed interface Upkeep {

    /** Its name as a command. */
    String name();

    ControlRequest request();

    /** Writes a copy of the store into a directory that is absent or empty; an absolute path. */
    record Backup(Path target) implements Upkeep {

        @Override
        public String name() {
            return "backup";
        }

        @Override
        public ControlRequest request() {
            return ControlRequest.of(name(), target.toString());
        }
    }

    /** Reads everything. */
    record Verify() implements Upkeep {

        @Override
        public String name() {
            return "verify";
        }

        @Override
        public ControlRequest request() {
            return ControlRequest.of(name());
        }
    }

    /** Tells everything that is stored of a guild. */
    record Export(GuildId guild) implements Upkeep {

        @Override
        public String name() {
            return "export";
        }

        @Override
        public ControlRequest request() {
            return ControlRequest.of(name(), guild.text());
        }
    }

    /** Gives free space back to the disk. */
    record Compact() implements Upkeep {

        @Override
        public String name() {
            return "compact";
        }

        @Override
        public ControlRequest request() {
            return ControlRequest.of(name());
        }
    }

    /** What a command of this version asked for; empty for anything else. */
    static Optional<Upkeep> of(ControlRequest request) {
        return read(request).filter(upkeep -> upkeep.request().equals(request));
    }

    private static Optional<Upkeep> read(ControlRequest request) {
        var given = request.arguments().stream().findFirst().orElse("");
        try {
            return switch (request.command()) {
                case "backup" -> Optional.of(new Backup(Path.of(given)));
                case "verify" -> Optional.of(new Verify());
                case "export" -> Optional.of(new Export(GuildId.parse(given)));
                case "compact" -> Optional.of(new Compact());
                case String unknown -> Optional.empty();
            };
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
