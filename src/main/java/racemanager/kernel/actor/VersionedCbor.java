package racemanager.kernel.actor;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import java.io.IOException;
import java.io.NotSerializableException;
import java.util.Optional;
import org.apache.pekko.actor.ExtendedActorSystem;
import org.apache.pekko.serialization.SerializerWithStringManifest;
import org.apache.pekko.serialization.jackson.JacksonCborSerializer;
import org.apache.pekko.serialization.jackson.JacksonObjectMapperProvider;

/**
 * Pekko's {@code jackson-cbor} under its number, with the version of a stored type behind the name of the record. Pekko's
 * own migrations need a class for every record, and read records of a newer version where there is none.
 */
public final class VersionedCbor extends SerializerWithStringManifest {

    private static final char MARK = '#';

    private final JacksonCborSerializer cbor;
    private final ObjectMapper mapper;
    private final StoredVersions versions;
    private final ClassLoader loader;

    /** Called by Pekko. */
    public VersionedCbor(ExtendedActorSystem system, String name) {
        cbor = new JacksonCborSerializer(system, name);
        mapper = JacksonObjectMapperProvider.get(system).getOrCreate(name, Optional.of(new CBORFactory()));
        loader = system.dynamicAccess().classLoader();
        versions = new StoredVersions(system.settings().config(), loader);
    }

    @Override
    public int identifier() {
        return cbor.identifier();
    }

    /** The name of the record's class and, when it is stored, the version: {@code racemanager.guild.Guild#1}. */
    @Override
    public String manifest(Object record) {
        var name = cbor.manifest(record);
        return versions.of(name).map(type -> name + MARK + type.version()).orElse(name);
    }

    @Override
    public byte[] toBinary(Object record) {
        return cbor.toBinary(record);
    }

    /**
     * What was stored, as an object of today. A record without a version is of version 1.
     *
     * @throws NotSerializableException when a newer program wrote it
     */
    @Override
    public Object fromBinary(byte[] bytes, String manifest) throws NotSerializableException {
        var mark = manifest.lastIndexOf(MARK);
        var name = mark < 0 ? manifest : manifest.substring(0, mark);
        var version = mark < 0 ? 1 : Integer.parseInt(manifest.substring(mark + 1));
        var type = versions.of(name);
        int known = type.map(StoredType::version).orElse(1);
        if (version > known) {
            throw new NotSerializableException(newer(name, version, known));
        }
        return version == known ? cbor.fromBinary(bytes, name) : older(bytes, name, version, type.orElseThrow());
    }

    private static String newer(String name, int version, int known) {
        return "A stored " + name + " has version " + version + " and this program reads up to version " + known
                + ": start the newer program that wrote it, or restore an older backup.";
    }

    private Object older(byte[] bytes, String name, int version, StoredType type) throws NotSerializableException {
        try {
            var content = (ObjectNode) mapper.readTree(cbor.decompress(bytes));
            var present = type.lifted(new Lift.Written(name, content), version);
            var record = Class.forName(present.type(), false, loader).asSubclass(type.type());
            return mapper.treeToValue(present.content(), record);
        } catch (IOException | ClassNotFoundException | ClassCastException e) {
            var failure = new NotSerializableException("A stored " + name + " of version " + version
                    + " cannot be lifted to version " + type.version() + ": " + e.getMessage());
            failure.initCause(e);
            throw failure;
        }
    }
}
