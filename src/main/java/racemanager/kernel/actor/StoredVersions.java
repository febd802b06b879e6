package racemanager.kernel.actor;

import com.typesafe.config.Config;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The types that are stored and their versions, as {@code racemanager.stored-versions} lists them. */
final class StoredVersions {

    private final List<StoredType> types;
    private final ConcurrentMap<String, Optional<StoredType>> byRecord = new ConcurrentHashMap<>();

    StoredVersions(Config settings, ClassLoader loader) {
        var versions = settings.getConfig("racemanager.stored-versions");
        types = versions.root().keySet().stream()
                .map(name -> new StoredType(
                        type(name, loader),
                        versions.getStringList("\"" + name + "\"").stream()
                                .map(lift -> lift(type(lift, loader)))
                                .toList()))
                .toList();
    }

    /** The stored type that a record of this class belongs to; none when it is only sent. */
    Optional<StoredType> of(String record) {
        return byRecord.computeIfAbsent(
                record, name -> types.stream().filter(type -> type.covers(name)).findFirst());
    }

    private static Class<?> type(String name, ClassLoader loader) {
        try {
            return Class.forName(name, true, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("racemanager.stored-versions names " + name + ", which is no class", e);
        }
    }

    private static Lift lift(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Lift) constructor.newInstance();
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new IllegalStateException(type.getName() + " is no Lift with a constructor without arguments", e);
        }
    }
}
