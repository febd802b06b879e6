package racemanager.architecture;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which package may see which: the one table to change when a package is added. A package belongs to the longest name here
 * that it starts with; {@code X.actor} and {@code X.discord} need no line of their own.
 */
final class Plan {

    /** What every feature may use. */
    private static final Set<String> COMMON = Set.of(
            "kernel",
            "access",
            "form",
            "when",
            "sheet",
            "steam",
            "wizard",
            "place",
            "picture",
            "outbox",
            "schedule",
            "setting");

    /** Rules and data: no clock, no dice, no library. */
    private static final Map<String, Set<String>> PURE = Map.ofEntries(
            entry("kernel", Set.of()),
            entry("access", Set.of("kernel")),
            entry("form", Set.of("kernel")),
            entry("when", Set.of("kernel")),
            entry("sheet", Set.of("kernel")),
            entry("steam", Set.of("kernel")),
            entry("place", Set.of("kernel")),
            entry("outbox", Set.of("kernel")),
            entry("schedule", Set.of("kernel")),
            entry("wizard", Set.of("kernel", "access", "form", "picture", "place")),
            entry("setting", Set.of("kernel")),
            entry("audit", Set.of("kernel", "access", "outbox")),
            entry("role", Set.of("kernel", "outbox", "schedule")),
            entry("speech", Set.of("kernel")),
            entry("picture", Set.of("kernel")),
            entry("track", COMMON),
            entry("vehicle", COMMON),
            entry("event", and(COMMON, "role", "track", "vehicle")),
            entry("championship", and(COMMON, "event", "track", "vehicle")),
            entry("guild", and(COMMON, "championship", "event", "role", "track", "vehicle")),
            entry("export", and(COMMON, "guild", "championship", "event", "track", "vehicle")),
            entry("general", COMMON),
            entry("fun", COMMON));

    /** The rest of the house. */
    private static final Set<String> OTHERS = Set.of("discord", "node", "store", "control", "playground", "app");

    /** What every actor is built from. */
    private static final Set<String> ACTOR_GROUND = Set.of("kernel.actor", "outbox.actor", "schedule.actor");

    private Plan() {}

    static boolean hasPure(String name) {
        return PURE.containsKey(name);
    }

    static boolean hasOther(String name) {
        return OTHERS.contains(name);
    }

    static boolean maySee(Room from, Room to) {
        return from.equals(to)
                || switch (from.kind()) {
                    case PURE -> to.kind() == Room.Kind.PURE && pureSees(from.feature(), to.feature());
                    case ACTOR -> actorSees(from, to);
                    case FACE -> faceSees(to);
                    case OTHER -> otherSees(from.feature(), to);
                };
    }

    private static boolean pureSees(String from, String to) {
        return PURE.getOrDefault(from, Set.of()).contains(to);
    }

    private static boolean actorSees(Room from, Room to) {
        var guild = from.feature().equals("guild");
        return switch (to.kind()) {
            case PURE ->
                !to.isSpeech()
                        && (guild || to.feature().equals(from.feature()) || pureSees(from.feature(), to.feature()));
            case ACTOR -> guild || groundOf(from).contains(to.name());
            case FACE, OTHER -> false;
        };
    }

    private static Set<String> groundOf(Room actor) {
        return ACTOR_GROUND.contains(actor.name()) ? Set.of("kernel.actor") : ACTOR_GROUND;
    }

    /** Faces talk to ports of the pure packages, and to no actor; any of them may begin a wizard or take a sheet. */
    private static boolean faceSees(Room to) {
        return switch (to.kind()) {
            case PURE -> true;
            case ACTOR -> false;
            case FACE -> Set.of("wizard", "sheet").contains(to.feature());
            case OTHER -> to.name().equals("discord");
        };
    }

    private static boolean otherSees(String from, Room to) {
        return switch (from) {
            case "app" -> true;
            case "discord" ->
                Set.of(
                                "kernel",
                                "kernel.actor",
                                "access",
                                "audit",
                                "form",
                                "place",
                                "picture",
                                "outbox",
                                "outbox.actor",
                                "speech")
                        .contains(to.name());
            case "node" ->
                switch (to.kind()) {
                    case PURE -> !to.isSpeech();
                    case ACTOR -> true;
                    case FACE -> false;
                    case OTHER -> to.name().equals("store");
                };
            case "store" -> to.name().equals("kernel");
            default -> false;
        };
    }

    private static Set<String> and(Set<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).collect(toUnmodifiableSet());
    }
}
