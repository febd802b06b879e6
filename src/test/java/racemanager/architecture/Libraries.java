package racemanager.architecture;

import static racemanager.architecture.Room.Kind.ACTOR;
import static racemanager.architecture.Room.Kind.FACE;
import static racemanager.architecture.Room.Kind.OTHER;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Which library may be used where; a library without a line here is free to all but the pure packages. */
final class Libraries {

    private record Library(String prefix, Predicate<Room> users) {}

    /** Plain Java, and annotations that leave nothing behind. */
    private static final List<String> FREE = List.of("java.", "org.jspecify.", "com.google.errorprone.annotations.");

    private static final List<Library> LIBRARIES = List.of(
            new Library(
                    "org.apache.pekko.", room -> room.kind() == ACTOR || is(room, "node", "store", "discord", "app")),
            new Library("discord4j.", room -> room.kind() == FACE || is(room, "discord", "app")),
            new Library("reactor.", room -> room.kind() == FACE || is(room, "discord", "app", "playground")),
            new Library("io.netty.", room -> is(room, "discord", "app", "playground")),
            new Library("org.mapdb.", room -> is(room, "store")),
            new Library("picocli.", room -> is(room, "app")),
            new Library("ch.qos.logback.", room -> is(room, "app")),
            new Library("com.ibm.icu.", room -> pure(room, "speech", "when")),
            new Library("de.siegmar.fastcsv.", room -> pure(room, "sheet")),
            new Library("com.fasterxml.jackson.", room -> room.kind() != Room.Kind.PURE || pure(room, "export")));

    private Libraries() {}

    static boolean mayUse(Room room, String className) {
        return LIBRARIES.stream()
                .filter(library -> className.startsWith(library.prefix()))
                .findFirst()
                .map(library -> library.users().test(room))
                .orElseGet(() -> room.kind() != Room.Kind.PURE || FREE.stream().anyMatch(className::startsWith));
    }

    private static boolean is(Room room, String... names) {
        return room.kind() == OTHER && Set.of(names).contains(room.name());
    }

    private static boolean pure(Room room, String... names) {
        return room.kind() == Room.Kind.PURE && Set.of(names).contains(room.name());
    }
}
