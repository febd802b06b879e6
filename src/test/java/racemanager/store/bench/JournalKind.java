package racemanager.store.bench;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.nio.file.Path;

/** The journals that are compared. */
enum JournalKind {
    STORE("the store", "racemanager.store.journal", "racemanager.store.snapshots"),
    MEMORY("in memory", "pekko.persistence.journal.inmem", "bench.memory-snapshots"),
    LEAN_MEMORY("in memory, lean", "bench.lean-memory", "bench.memory-snapshots"),
    PLAIN_LOG("plain log", "bench.plain-log", "bench.memory-snapshots"),
    MEMORY_SERIALIZED("in memory, serialized", "pekko.persistence.journal.inmem", "bench.memory-snapshots");

    private final String title;
    private final String journal;
    private final String snapshots;

    JournalKind(String title, String journal, String snapshots) {
        this.title = title;
        this.journal = journal;
        this.snapshots = snapshots;
    }

    String title() {
        return title;
    }

    /** The node's own settings with this journal, whose files are in a directory of its own below the given one. */
    Config config(Path directory, long redoBytes) {
        var settings = """
                racemanager.store { directory = "%2$s/store", redo-size = %3$d }
                bench.plain-log {
                  class = "%4$s"
                  plugin-dispatcher = "pekko.actor.default-dispatcher"
                  write-response-global-order = off
                  file = "%2$s/plain.log"
                  size = 128 MiB
                }
                bench.lean-memory {
                  class = "%10$s"
                  plugin-dispatcher = "pekko.actor.default-dispatcher"
                  write-response-global-order = off
                }
                bench.memory-snapshots {
                  class = "%5$s"
                  plugin-dispatcher = "pekko.actor.default-dispatcher"
                }
                pekko {
                  loglevel = "WARNING"
                  actor.provider = local
                  actor.serialization-bindings {
                    "%6$s" = jackson-cbor
                    "%7$s" = jackson-cbor
                  }
                  persistence {
                    journal.plugin = "%8$s"
                    snapshot-store.plugin = "%9$s"
                    # As for the store: the harder comparison.
                    journal.inmem.write-response-global-order = off
                    journal.inmem.test-serialization = %1$s
                  }
                }
                """.formatted(
                        this == MEMORY_SERIALIZED,
                        directory,
                        redoBytes,
                        PlainLogJournal.class.getName(),
                        MemorySnapshots.class.getName(),
                        GridFact.class.getName(),
                        Grid.class.getName(),
                        journal,
                        snapshots,
                        LeanMemoryJournal.class.getName());
        return ConfigFactory.parseString(settings).withFallback(ConfigFactory.load());
    }
}
