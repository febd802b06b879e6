package racemanager.store.bench;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pekko.persistence.AtomicWrite;
import org.apache.pekko.persistence.PersistentRepr;
import org.apache.pekko.persistence.journal.japi.AsyncWriteJournal;
import scala.concurrent.Future;

/**
 * A journal that only keeps objects in memory. Pekko's own deletes by going through all sequence numbers from 1, which
 * becomes slower with the age of an actor; this one shows what is left without that.
 */
class LeanMemoryJournal extends AsyncWriteJournal {

    private final KeptFacts facts = new KeptFacts();

    @Override
    public Future<Iterable<Optional<Exception>>> doAsyncWriteMessages(Iterable<AtomicWrite> writes) {
        return Future.successful(keep(writes));
    }

    /** Nothing is ever rejected. */
    final Iterable<Optional<Exception>> keep(Iterable<AtomicWrite> writes) {
        var verdicts = new ArrayList<Optional<Exception>>();
        for (var write : writes) {
            facts.keep(write);
            verdicts.add(Optional.empty());
        }
        return verdicts;
    }

    @Override
    public Future<Void> doAsyncDeleteMessagesTo(String persistenceId, long toSequenceNr) {
        facts.deleteUpTo(persistenceId, toSequenceNr);
        return Future.successful(null);
    }

    @Override
    public Future<Long> doAsyncReadHighestSequenceNr(String persistenceId, long fromSequenceNr) {
        return Future.successful(facts.highest(persistenceId));
    }

    @Override
    public Future<Void> doAsyncReplayMessages(
            String persistenceId, long from, long to, long max, Consumer<PersistentRepr> replay) {
        facts.replay(persistenceId, from, to, max, replay);
        return Future.successful(null);
    }
}
