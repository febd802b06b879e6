package racemanager.store.bench;

import com.typesafe.config.Config;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.apache.pekko.persistence.AtomicWrite;
import org.apache.pekko.persistence.PersistentRepr;
import org.apache.pekko.persistence.journal.japi.AsyncWriteJournal;
import org.apache.pekko.serialization.Serialization;
import org.apache.pekko.serialization.SerializationExtension;
import org.apache.pekko.serialization.Serializers;
import scala.concurrent.Future;
import scala.jdk.javaapi.CollectionConverters;
import scala.jdk.javaapi.FutureConverters;

/**
 * A journal that does nothing but write facts to a plain log, as the bound of what a durable one can reach. It replays
 * from memory, and nothing of it survives its actor system.
 */
final class PlainLogJournal extends AsyncWriteJournal {

    private static final class Stream {
        private final Deque<PersistentRepr> facts = new ArrayDeque<>();
        private long highest;
    }

    private final Map<String, Stream> streams = new HashMap<>();
    private final Serialization serialization =
            SerializationExtension.get(context().system());
    private final PlainLog log;

    PlainLogJournal(Config config) throws IOException {
        this.log = new PlainLog(Path.of(config.getString("file")), config.getBytes("size"));
    }

    @Override
    public void postStop() {
        log.close();
    }

    @Override
    public Future<Iterable<Optional<Exception>>> doAsyncWriteMessages(Iterable<AtomicWrite> writes) {
        var facts = new ArrayList<PersistentRepr>();
        var verdicts = new ArrayList<Optional<Exception>>();
        for (var write : writes) {
            facts.addAll(CollectionConverters.asJava(write.payload()));
            verdicts.add(Optional.empty());
        }
        return future(log.append(record(facts)).thenApply(stored -> verdicts));
    }

    private byte[] record(List<PersistentRepr> facts) {
        var bytes = new ByteArrayOutputStream(256);
        try (var out = new DataOutputStream(bytes)) {
            for (var fact : facts) {
                keep(fact);
                write(fact, out);
            }
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        return bytes.toByteArray();
    }

    private void write(PersistentRepr fact, DataOutputStream out) throws IOException {
        var serializer = serialization.findSerializerFor(fact.payload());
        var payload = serialization.serialize(fact.payload()).get();
        out.writeUTF(fact.persistenceId());
        out.writeLong(fact.sequenceNr());
        out.writeUTF(fact.writerUuid());
        out.writeInt(serializer.identifier());
        out.writeUTF(Serializers.manifestFor(serializer, fact.payload()));
        out.writeInt(payload.length);
        out.write(payload);
    }

    private void keep(PersistentRepr fact) {
        var stream = streams.computeIfAbsent(fact.persistenceId(), id -> new Stream());
        stream.facts.addLast(fact);
        stream.highest = fact.sequenceNr();
    }

    @Override
    public Future<Void> doAsyncDeleteMessagesTo(String persistenceId, long toSequenceNr) {
        var facts = stream(persistenceId).facts;
        while (!facts.isEmpty() && facts.getFirst().sequenceNr() <= toSequenceNr) {
            facts.removeFirst();
        }
        return Future.successful(null);
    }

    @Override
    public Future<Long> doAsyncReadHighestSequenceNr(String persistenceId, long fromSequenceNr) {
        return Future.successful(stream(persistenceId).highest);
    }

    @Override
    public Future<Void> doAsyncReplayMessages(
            String persistenceId, long from, long to, long max, Consumer<PersistentRepr> replay) {
        stream(persistenceId).facts.stream()
                .filter(fact -> fact.sequenceNr() >= from && fact.sequenceNr() <= to)
                .limit(max)
                .forEach(replay);
        return Future.successful(null);
    }

    private Stream stream(String persistenceId) {
        return streams.getOrDefault(persistenceId, new Stream());
    }

    private static <T> Future<T> future(CompletionStage<T> stage) {
        return FutureConverters.asScala(stage);
    }
}
