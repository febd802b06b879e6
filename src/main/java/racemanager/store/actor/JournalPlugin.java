package racemanager.store.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.apache.pekko.persistence.AtomicWrite;
import org.apache.pekko.persistence.PersistentRepr;
import org.apache.pekko.persistence.journal.japi.AsyncWriteJournal;
import racemanager.store.Store;
import racemanager.store.StoredFact;
import scala.concurrent.Future;
import scala.jdk.javaapi.CollectionConverters;

/** Pekko's journal {@code racemanager.store.journal}, kept in the store. */
public final class JournalPlugin extends AsyncWriteJournal {

    /** So many facts are read at once; the store's thread serves others in between. */
    private static final int READ_AT_ONCE = 512;

    private final Store store = StoreExtension.of(context().system()).store();
    private final FullDisk disk = StoreExtension.of(context().system()).disk();
    private final FactCodec codec = new FactCodec(new PayloadCodec(context().system()));
    private final Executor replays = context().system().dispatchers().lookup("racemanager.store.replay-dispatcher");

    /** All facts of the call come from one actor, so they are stored or fail together; only unwritable ones are left out. */
    @Override
    public Future<Iterable<Optional<Exception>>> doAsyncWriteMessages(Iterable<AtomicWrite> writes) {
        var facts = new ArrayList<StoredFact>();
        var rejections = new ArrayList<Optional<Exception>>();
        var persistenceId = "";
        for (var write : writes) {
            persistenceId = write.persistenceId();
            rejections.add(addOrReject(write, facts));
        }
        if (facts.isEmpty()) {
            return Future.successful(rejections);
        }
        return Answers.future(disk.watched(store.append(persistenceId, facts)).thenApply(done -> rejections));
    }

    private Optional<Exception> addOrReject(AtomicWrite write, List<StoredFact> facts) {
        try {
            facts.addAll(CollectionConverters.asJava(write.payload()).stream()
                    .map(codec::stored)
                    .toList());
            return Optional.empty();
        } catch (Exception unwritable) {
            return Optional.of(unwritable);
        }
    }

    @Override
    public Future<Void> doAsyncDeleteMessagesTo(String persistenceId, long toSequenceNr) {
        return Answers.future(disk.watched(store.deleteFacts(persistenceId, toSequenceNr)));
    }

    @Override
    public Future<Long> doAsyncReadHighestSequenceNr(String persistenceId, long fromSequenceNr) {
        return Answers.future(store.highestSequence(persistenceId));
    }

    @Override
    public Future<Void> doAsyncReplayMessages(
            String persistenceId, long from, long to, long max, Consumer<PersistentRepr> replay) {
        return Answers.future(replayed(persistenceId, from, to, max, replay));
    }

    private CompletionStage<Void> replayed(
            String persistenceId, long from, long to, long max, Consumer<PersistentRepr> replay) {
        var most = (int) Math.min(max, READ_AT_ONCE);
        if (most <= 0 || from > to) {
            return CompletableFuture.completedStage(null);
        }
        return store.facts(persistenceId, from, to, most)
                .thenComposeAsync(
                        facts -> {
                            facts.forEach(fact -> replay.accept(codec.fact(persistenceId, fact)));
                            return facts.size() < most
                                    ? CompletableFuture.completedStage(null)
                                    : replayed(
                                            persistenceId,
                                            facts.getLast().sequence() + 1,
                                            to,
                                            max - facts.size(),
                                            replay);
                        },
                        replays);
    }
}
