package racemanager.store.actor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pekko.actor.ActorRef;
import org.apache.pekko.persistence.PersistentRepr;
import racemanager.store.StoredFact;

/**
 * A fact as the journal stores it: version (1), writer's id, event manifest, time (8), payload, and a flag (1) that says
 * whether metadata follows as a second payload.
 */
final class FactCodec {

    private static final int VERSION = 1;

    private final PayloadCodec payloads;

    FactCodec(PayloadCodec payloads) {
        this.payloads = payloads;
    }

    StoredFact stored(PersistentRepr fact) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeUTF(fact.writerUuid());
            out.writeUTF(fact.manifest());
            out.writeLong(fact.timestamp());
            payloads.payload(fact.payload()).writeTo(out);
            out.writeBoolean(fact.metadata().isDefined());
            if (fact.metadata().isDefined()) {
                payloads.payload(fact.metadata().get()).writeTo(out);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new StoredFact(fact.sequenceNr(), bytes.toByteArray());
    }

    PersistentRepr fact(String persistenceId, StoredFact stored) {
        try (var in = new DataInputStream(new ByteArrayInputStream(stored.content()))) {
            requireVersion(in.readByte());
            var writer = in.readUTF();
            var manifest = in.readUTF();
            var timestamp = in.readLong();
            var payload = payloads.object(Payload.readFrom(in));
            var fact = PersistentRepr.apply(
                            payload, stored.sequence(), persistenceId, manifest, false, ActorRef.noSender(), writer)
                    .withTimestamp(timestamp);
            return in.readBoolean() ? fact.withMetadata(payloads.object(Payload.readFrom(in))) : fact;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void requireVersion(int version) throws IOException {
        if (version != VERSION) {
            throw new IOException("a record of version " + version + ", and this program reads version " + VERSION);
        }
    }
}
