package racemanager.kernel.actor;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the records of the rules are stored and sent, so that they need no annotation: a sealed interface is told apart by
 * the simple names of its records, ids are plain numbers and bytes plain bytes, a record is what its components are and nothing that it
 * computes, and what an older version did not write yet reads as empty.
 */
public final class SealedTypes extends Module {

    /** The property that holds the simple name of the record. */
    public static final String NAME_PROPERTY = "@is";

    private static final List<Class<?>> EMPTY_WHEN_MISSING =
            List.of(List.class, Set.class, Map.class, Collection.class, Optional.class);

    @Override
    public String getModuleName() {
        return SealedTypes.class.getName();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.insertAnnotationIntrospector(new SealedNames());
        context.addSerializers(new SnowflakeForm.Writers());
        context.addKeySerializers(new SnowflakeForm.KeyWriters());
        context.addDeserializers(new SnowflakeForm.Readers());
        context.addSerializers(new BytesForm.Writers());
        context.addDeserializers(new BytesForm.Readers());
        context.addDeserializers(new ZoneForm.Readers());
        context.addKeyDeserializers(new SnowflakeForm.KeyReaders());
        for (var type : EMPTY_WHEN_MISSING) {
            context.configOverride(type).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        }
        ObjectMapper mapper = context.getOwner();
        mapper.setAccessorNaming(new RecordComponents());
    }
}
