package racemanager.store.actor;

import com.typesafe.config.Config;
import java.nio.file.Path;
import org.apache.pekko.actor.AbstractExtensionId;
import org.apache.pekko.actor.ClassicActorSystemProvider;
import org.apache.pekko.actor.ExtendedActorSystem;
import org.apache.pekko.actor.Extension;
import org.apache.pekko.persistence.typed.javadsl.RetentionCriteria;
import racemanager.store.Store;
import racemanager.store.StoreException;
import racemanager.store.StoreSettings;

/**
 * The one store of an actor system, opened at first use in {@code racemanager.store.directory}.
 *
 * <p>It is closed after the last actor has stopped; coordinated shutdown waits for that in its last phase.
 */
public final class StoreExtension implements Extension {

    private static final Id ID = new Id();

    private final Store store;
    private final FullDisk disk;
    private final int snapshotEvery;

    private StoreExtension(ExtendedActorSystem system) {
        var config = system.settings().config().getConfig("racemanager.store");
        this.store = Store.open(Path.of(config.getString("directory")), settings(config));
        this.disk = new FullDisk(store, system);
        this.snapshotEvery = config.getInt("snapshot-every");
        system.registerOnTermination(store::close);
    }

    private static StoreSettings settings(Config config) {
        return StoreSettings.defaults()
                .withRedoBytes(config.getBytes("redo-size"))
                .withGroups(config.getInt("group-max-writes"), config.getBytes("group-max-size"))
                .withTailBytes(config.getBytes("tail-size"));
    }

    /**
     * The extension of this actor system, typed or classic.
     *
     * @throws StoreException if the store cannot be opened; best called once before actors are started
     */
    public static StoreExtension of(ClassicActorSystemProvider system) {
        return ID.get(system);
    }

    public Store store() {
        return store;
    }

    FullDisk disk() {
        return disk;
    }

    /** Snapshots every {@code racemanager.store.snapshot-every} facts, which deletes the facts they cover. */
    public RetentionCriteria retention() {
        return RetentionCriteria.snapshotEvery(snapshotEvery, 1).withDeleteEventsOnSnapshot();
    }

    private static final class Id extends AbstractExtensionId<StoreExtension> {

        @Override
        public StoreExtension createExtension(ExtendedActorSystem system) {
            return new StoreExtension(system);
        }
    }
}
