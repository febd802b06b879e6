package racemanager.kernel.actor;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import racemanager.kernel.OpenType;

/** Names the members of the bot's sealed interfaces by their simple names, however deep they are nested. */
final class SealedNames extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    /** See {@link OpenType}; the classes are ours, and nothing else can be named. */
    private static final JsonTypeInfo.Value BY_CLASS = JsonTypeInfo.Value.construct(
            JsonTypeInfo.Id.CLASS, JsonTypeInfo.As.PROPERTY, SealedTypes.NAME_PROPERTY, null, false, null);

    private static final JsonTypeInfo.Value BY_NAME = JsonTypeInfo.Value.construct(
            JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, SealedTypes.NAME_PROPERTY, null, false, null);

    @Override
    public @Nullable TypeResolverBuilder<?> findTypeResolver(
            MapperConfig<?> config, AnnotatedClass annotated, JavaType base) {
        if (annotated.getRawType().isAnnotationPresent(OpenType.class)) {
            return new StdTypeResolverBuilder(BY_CLASS);
        }
        return isOurs(annotated.getRawType()) ? new StdTypeResolverBuilder(BY_NAME) : null;
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(Annotated annotated) {
        if (!isOurs(annotated.getRawType())) {
            return null;
        }
        var names = new HashSet<String>();
        return leaves(annotated.getRawType())
                .distinct()
                .map(leaf -> new NamedType(leaf, unique(leaf, names)))
                .toList();
    }

    private static boolean isOurs(Class<?> type) {
        return type.isSealed() && !type.isEnum() && type.getName().startsWith("racemanager.");
    }

    static Stream<Class<?>> leaves(Class<?> type) {
        return isOurs(type) ? Stream.of(type.getPermittedSubclasses()).flatMap(SealedNames::leaves) : Stream.of(type);
    }

    private static String unique(Class<?> leaf, Set<String> names) {
        if (!names.add(leaf.getSimpleName())) {
            throw new IllegalStateException("two records of one sealed interface are named " + leaf.getSimpleName());
        }
        return leaf.getSimpleName();
    }
}
