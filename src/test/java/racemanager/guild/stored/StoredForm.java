package racemanager.guild.stored;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.javadsl.Adapter;
import org.apache.pekko.serialization.Serialization;
import org.apache.pekko.serialization.SerializationExtension;
import org.apache.pekko.serialization.Serializers;
import org.apache.pekko.serialization.jackson.JacksonObjectMapperProvider;

/** Turns what the store holds, CBOR under a manifest, into text that can be read and compared, and back. */
final class StoredForm {

    private static final String MANIFEST = "manifest";
    private static final String HOLDS = "holds";

    private final ObjectMapper text = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private final ObjectMapper cbor;
    private final Serialization serialization;

    StoredForm(ActorSystem<?> system) {
        cbor = JacksonObjectMapperProvider.get(system).getOrCreate("jackson-cbor", Optional.empty());
        serialization = SerializationExtension.get(Adapter.toClassic(system));
    }

    void writeIfMissing(StoredSample sample) throws IOException {
        if (Files.exists(sample.file())) return;
        var file = text.createObjectNode();
        file.put(MANIFEST, manifest(sample.object()));
        file.set(HOLDS, cbor.readTree(cbor.writeValueAsBytes(sample.object())));
        Files.createDirectories(sample.file().getParent());
        Files.writeString(sample.file(), text.writeValueAsString(file) + "\n");
    }

    ObjectNode file(StoredSample sample) throws IOException {
        return (ObjectNode) text.readTree(Files.readString(sample.file()));
    }

    /** Reads it as the store does: by the manifest and the serialiser's number. */
    Object read(JsonNode file, StoredSample like) throws IOException {
        var bytes = cbor.writeValueAsBytes(file.get(HOLDS));
        var serializer = serialization.findSerializerFor(like.object());
        return serialization
                .deserialize(bytes, serializer.identifier(), file.get(MANIFEST).asText())
                .get();
    }

    ObjectNode holds(JsonNode file) {
        return (ObjectNode) file.get(HOLDS);
    }

    /** As it would be stored today, with bytes as the text that they are in a file. */
    JsonNode written(StoredSample sample) throws IOException {
        return text.readTree(text.writeValueAsBytes(cbor.readTree(cbor.writeValueAsBytes(sample.object()))));
    }

    /** The version under which it was stored; there were none at first. */
    static int version(JsonNode file) {
        var manifest = file.get(MANIFEST).asText();
        return manifest.contains("#") ? Integer.parseInt(manifest.substring(manifest.indexOf('#') + 1)) : 1;
    }

    private String manifest(Object object) {
        return Serializers.manifestFor(serialization.findSerializerFor(object), object);
    }
}
