package racemanager.store.actor;

import org.apache.pekko.actor.ActorSystem;
import org.apache.pekko.serialization.Serialization;
import org.apache.pekko.serialization.SerializationExtension;
import org.apache.pekko.serialization.Serializers;

/** Turns objects into payloads and back with the actor system's own serializers. */
final class PayloadCodec {

    private final Serialization serialization;

    PayloadCodec(ActorSystem system) {
        this.serialization = SerializationExtension.get(system);
    }

    /** Throws what the serializer throws if the object cannot be written. */
    Payload payload(Object object) {
        var serializer = serialization.findSerializerFor(object);
        var bytes = serialization.serialize(object).get();
        return new Payload(serializer.identifier(), Serializers.manifestFor(serializer, object), bytes);
    }

    /** Throws what the serializer throws if the bytes cannot be read. */
    Object object(Payload payload) {
        return serialization
                .deserialize(payload.bytes(), payload.serializer(), payload.manifest())
                .get();
    }
}
