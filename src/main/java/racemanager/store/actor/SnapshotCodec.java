package racemanager.store.actor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pekko.persistence.SelectedSnapshot;
import org.apache.pekko.persistence.SnapshotMetadata;
import racemanager.store.StoredSnapshot;
import scala.Option;
import scala.Some;

/** A snapshot as it is stored: version (1), payload, and a flag (1) that says whether metadata follows likewise. */
final class SnapshotCodec {

    private static final int VERSION = 1;

    private final PayloadCodec payloads;

    SnapshotCodec(PayloadCodec payloads) {
        this.payloads = payloads;
    }

    StoredSnapshot stored(SnapshotMetadata metadata, Object snapshot) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            payloads.payload(snapshot).writeTo(out);
            out.writeBoolean(metadata.metadata().isDefined());
            if (metadata.metadata().isDefined()) {
                payloads.payload(metadata.metadata().get()).writeTo(out);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new StoredSnapshot(metadata.sequenceNr(), metadata.timestamp(), bytes.toByteArray());
    }

    SelectedSnapshot snapshot(String persistenceId, StoredSnapshot stored) {
        try (var in = new DataInputStream(new ByteArrayInputStream(stored.content()))) {
            FactCodec.requireVersion(in.readByte());
            var snapshot = payloads.object(Payload.readFrom(in));
            Option<Object> more = in.readBoolean() ? new Some<>(payloads.object(Payload.readFrom(in))) : Option.empty();
            var metadata = SnapshotMetadata.apply(persistenceId, stored.sequence(), stored.timestamp(), more);
            return SelectedSnapshot.create(metadata, snapshot);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
