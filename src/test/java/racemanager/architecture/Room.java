package racemanager.architecture;

import java.util.Optional;

/** The place of a package in the house: a feature's rules, its actor, its face on Discord, or something else by name. */
record Room(Kind kind, String feature) {

    enum Kind {
        PURE,
        ACTOR,
        FACE,
        OTHER
    }

    /** Finds the room for a package name without the root, such as {@code event.actor}; empty when the plan has none. */
    static Optional<Room> of(String name) {
        for (var rest = name; !rest.isEmpty(); rest = parent(rest)) {
            var room = exactly(rest);
            if (room.isPresent()) {
                return room;
            }
        }
        return Optional.empty();
    }

    private static Optional<Room> exactly(String name) {
        if (Plan.hasOther(name)) {
            return Optional.of(new Room(Kind.OTHER, name));
        }
        if (Plan.hasPure(name)) {
            return Optional.of(new Room(Kind.PURE, name));
        }
        var feature = parent(name);
        if (!Plan.hasPure(feature)) {
            return Optional.empty();
        }
        return switch (name.substring(feature.length())) {
            case ".actor" -> Optional.of(new Room(Kind.ACTOR, feature));
            case ".discord" -> Optional.of(new Room(Kind.FACE, feature));
            default -> Optional.empty();
        };
    }

    private static String parent(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    String name() {
        return switch (kind) {
            case PURE, OTHER -> feature;
            case ACTOR -> feature + ".actor";
            case FACE -> feature + ".discord";
        };
    }

    boolean isSpeech() {
        return feature.equals("speech");
    }
}
