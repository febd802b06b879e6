package racemanager.kernel.actor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import org.apache.pekko.actor.ExtendedActorSystem;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.ActorRefResolver;
import org.apache.pekko.actor.typed.javadsl.Adapter;
import org.apache.pekko.serialization.SerializationExtension;
import org.apache.pekko.serialization.SerializerWithStringManifest;
import org.apache.pekko.serialization.Serializers;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;

/**
 * Puts errands and replies of every feature on the wire: what they carry travels by its own serialiser. The manifests
 * and the order of the fields are what nodes of different versions agree on.
 */
public final class EnvelopeSerializer extends SerializerWithStringManifest {

    private static final int IDENTIFIER = 4_201;

    private static final String ASK = "ask";
    private static final String TELL = "tell";
    private static final String DONE = "done";
    private static final String REFUSED = "refused";
    private static final String BUSY = "busy";

    private final ExtendedActorSystem system;

    /** Called by Pekko. */
    public EnvelopeSerializer(ExtendedActorSystem system) {
        this.system = system;
    }

    @Override
    public int identifier() {
        return IDENTIFIER;
    }

    @Override
    public String manifest(Object message) {
        return switch (message) {
            case Ask<?, ?> ask -> ASK;
            case Tell<?, ?> tell -> TELL;
            case Reply.Done<?> done -> DONE;
            case Reply.Refused<?> refused -> REFUSED;
            case Reply.Busy<?> busy -> BUSY;
            default -> throw new IllegalArgumentException("no envelope: " + message.getClass());
        };
    }

    @Override
    public byte[] toBinary(Object message) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            switch (message) {
                case Ask<?, ?> ask -> {
                    out.writeUTF(resolver().toSerializationFormat(ask.replyTo()));
                    writeNested(out, ask.command());
                }
                case Tell<?, ?> tell -> writeNested(out, tell.command());
                case Reply.Done<?> done -> writeNested(out, done.view());
                case Reply.Refused<?> refused -> writeNested(out, refused.why());
                case Reply.Busy<?> busy -> writeNested(out, busy.why());
                default -> throw new IllegalArgumentException("no envelope: " + message.getClass());
            }
        } catch (IOException e) {
            throw new IllegalStateException("could not write " + message.getClass(), e);
        }
        return bytes.toByteArray();
    }

    @Override
    public Object fromBinary(byte[] bytes, String manifest) throws NotSerializableException {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return switch (manifest) {
                case ASK -> readAsk(in);
                case TELL -> new Tell<>(readNested(in));
                case DONE -> Reply.done(readNested(in));
                case REFUSED -> Reply.refused((Phrase) readNested(in));
                case BUSY -> Reply.busy((Phrase) readNested(in));
                default -> throw new NotSerializableException("unknown envelope " + manifest);
            };
        } catch (NotSerializableException e) {
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException("could not read envelope " + manifest, e);
        }
    }

    private Ask<Object, Object> readAsk(DataInputStream in) throws IOException {
        ActorRef<Object> replyTo = resolver().resolveActorRef(in.readUTF());
        return new Ask<>(readNested(in), replyTo);
    }

    private void writeNested(DataOutputStream out, Object nested) throws IOException {
        var serializer = SerializationExtension.get(system).findSerializerFor(nested);
        var bytes = serializer.toBinary(nested);
        out.writeInt(serializer.identifier());
        out.writeUTF(Serializers.manifestFor(serializer, nested));
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private Object readNested(DataInputStream in) throws IOException {
        var identifier = in.readInt();
        var manifest = in.readUTF();
        var bytes = in.readNBytes(in.readInt());
        return SerializationExtension.get(system)
                .deserialize(bytes, identifier, manifest)
                .get();
    }

    private ActorRefResolver resolver() {
        return ActorRefResolver.get(Adapter.toTyped(system));
    }
}
