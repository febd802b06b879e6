package racemanager.store.actor;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import net.jpountz.lz4.LZ4Factory;

/**
 * An object as Pekko's serialization writes it: which serializer, what it calls the type, and the bytes.
 *
 * <p>Written as serializer id (4), manifest (modified UTF-8), flag (1), then, if the flag is 1, the plain length (4), and
 * in any case the stored length (4) and the stored bytes, compressed with LZ4 if the flag is 1.
 */
final class Payload {

    /** Below this many bytes LZ4 hardly ever saves anything. */
    private static final int WORTH_COMPRESSING = 256;

    private static final int PLAIN = 0;
    private static final int COMPRESSED = 1;

    private final int serializer;
    private final String manifest;
    private final byte[] bytes;

    Payload(int serializer, String manifest, byte[] bytes) {
        this.serializer = serializer;
        this.manifest = manifest;
        this.bytes = bytes;
    }

    int serializer() {
        return serializer;
    }

    String manifest() {
        return manifest;
    }

    byte[] bytes() {
        return bytes;
    }

    void writeTo(DataOutputStream out) throws IOException {
        out.writeInt(serializer);
        out.writeUTF(manifest);
        var packed = bytes.length < WORTH_COMPRESSING
                ? bytes
                : LZ4Factory.fastestInstance().fastCompressor().compress(bytes);
        var pays = packed.length < bytes.length - bytes.length / 8;
        out.writeByte(pays ? COMPRESSED : PLAIN);
        if (pays) {
            out.writeInt(bytes.length);
        }
        writeBytes(out, pays ? packed : bytes);
    }

    private static void writeBytes(DataOutputStream out, byte[] stored) throws IOException {
        out.writeInt(stored.length);
        out.write(stored);
    }

    static Payload readFrom(DataInputStream in) throws IOException {
        var serializer = in.readInt();
        var manifest = in.readUTF();
        return switch (in.readByte()) {
            case PLAIN -> new Payload(serializer, manifest, in.readNBytes(in.readInt()));
            case COMPRESSED -> {
                var plain = new byte[in.readInt()];
                var packed = in.readNBytes(in.readInt());
                LZ4Factory.fastestInstance().safeDecompressor().decompress(packed, 0, packed.length, plain, 0);
                yield new Payload(serializer, manifest, plain);
            }
            default -> throw new IOException("a payload of a kind that this version does not know");
        };
    }
}
