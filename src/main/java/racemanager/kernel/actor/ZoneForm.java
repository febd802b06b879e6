package racemanager.kernel.actor;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Time zones by their ids; one that a newer program stored and this one does not know reads as UTC. */
final class ZoneForm {

    private static final Logger LOG = LoggerFactory.getLogger(ZoneForm.class);
    private static final ZoneId FALLBACK = ZoneId.of("Etc/UTC");

    static final class Readers extends Deserializers.Base {
        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription bean) {
            return type.hasRawClass(ZoneId.class) ? new Reader() : null;
        }
    }

    private static final class Reader extends JsonDeserializer<ZoneId> {
        @Override
        public ZoneId deserialize(JsonParser in, DeserializationContext context) throws IOException {
            var id = in.getText();
            try {
                return ZoneId.of(id);
            } catch (DateTimeException unknown) {
                LOG.warn(
                        "The stored time zone {} is not among those that this program knows: UTC is used instead.", id);
                return FALLBACK;
            }
        }
    }

    private ZoneForm() {}
}
