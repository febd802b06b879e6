package racemanager.store.bench;

import com.typesafe.config.Config;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pekko.persistence.AtomicWrite;
import org.apache.pekko.persistence.PersistentRepr;
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
final class PlainLogJournal extends LeanMemoryJournal {

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
        var verdicts = keep(writes);
        return FutureConverters.asScala(log.append(record(writes)).thenApply(stored -> verdicts));
    }

    private byte[] record(Iterable<AtomicWrite> writes) {
        var bytes = new ByteArrayOutputStream(256);
        try (var out = new DataOutputStream(bytes)) {
            for (var write : writes) {
                for (var fact : CollectionConverters.asJava(write.payload())) {
                    write(fact, out);
                }
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
}
