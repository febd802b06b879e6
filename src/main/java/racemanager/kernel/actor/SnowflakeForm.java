package racemanager.kernel.actor;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.io.IOException;
import java.lang.reflect.Constructor;
import org.jspecify.annotations.Nullable;
import racemanager.kernel.Snowflake;

/** Ids as plain numbers, and as plain digits where they are the key of a map. */
final class SnowflakeForm {

    private static boolean isId(JavaType type) {
        return Snowflake.class.isAssignableFrom(type.getRawClass())
                && type.getRawClass().isRecord();
    }

    private static Snowflake read(Constructor<?> constructor, long value) throws IOException {
        try {
            return (Snowflake) constructor.newInstance(value);
        } catch (ReflectiveOperationException e) {
            throw new IOException("no id from " + value, e);
        }
    }

    private static Constructor<?> constructor(JavaType type) {
        try {
            var constructor = type.getRawClass().getDeclaredConstructor(long.class);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " is an id without a number", e);
        }
    }

    static final class Writers extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription bean) {
            return isId(type) ? new Writer() : null;
        }
    }

    private static final class Writer extends JsonSerializer<Snowflake> {
        @Override
        public void serialize(Snowflake id, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeNumber(id.value());
        }
    }

    static final class KeyWriters extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription bean) {
            return isId(type) ? new KeyWriter() : null;
        }
    }

    private static final class KeyWriter extends JsonSerializer<Snowflake> {
        @Override
        public void serialize(Snowflake id, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeFieldName(Long.toString(id.value()));
        }
    }

    static final class Readers extends Deserializers.Base {
        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription bean) {
            return isId(type) ? new Reader(constructor(type)) : null;
        }
    }

    private static final class Reader extends JsonDeserializer<Snowflake> {
        private final Constructor<?> constructor;

        Reader(Constructor<?> constructor) {
            this.constructor = constructor;
        }

        @Override
        public Snowflake deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return read(constructor, in.getValueAsLong());
        }
    }

    static final class KeyReaders implements KeyDeserializers {
        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription bean) {
            return isId(type) ? new KeyReader(constructor(type)) : null;
        }
    }

    private static final class KeyReader extends KeyDeserializer {
        private final Constructor<?> constructor;

        KeyReader(Constructor<?> constructor) {
            this.constructor = constructor;
        }

        @Override
        public Snowflake deserializeKey(String key, DeserializationContext context) throws IOException {
            return read(constructor, Long.parseLong(key));
        }
    }

    private SnowflakeForm() {}
}
