package racemanager.app.bot;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.discord.gateway.GatewaySession;
import racemanager.discord.gateway.SessionStore;

/** Keeps gateway sessions in small files beside the store; losing one costs nothing but a new session. */
final class SessionFiles implements SessionStore {

    private static final Logger LOG = LoggerFactory.getLogger(SessionFiles.class);
    private static final JsonMapper JSON = new JsonMapper();

    private final Path directory;

    SessionFiles(Path directory) {
        this.directory = directory;
    }

    @Override
    public Optional<GatewaySession> take(int shard, int shards) {
        var file = file(shard, shards);
        try {
            if (!Files.exists(file)) return Optional.empty();
            var session = JSON.readValue(file.toFile(), GatewaySession.class);
            Files.delete(file);
            return Optional.of(session);
        } catch (IOException unreadable) {
            LOG.info("The gateway session in {} cannot be used, so a new one begins", file, unreadable);
            return Optional.empty();
        }
    }

    @Override
    public void keep(int shard, int shards, GatewaySession session) {
        var file = file(shard, shards);
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            JSON.writeValue(fresh.toFile(), session);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            LOG.info("The gateway session could not be kept in {}", file, unwritable);
        }
    }

    private Path file(int shard, int shards) {
        return directory.resolve("gateway-%d-of-%d.json".formatted(shard, shards));
    }
}
