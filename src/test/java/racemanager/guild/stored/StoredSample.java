package racemanager.guild.stored;

import java.nio.file.Path;

/** An object as some version stored it, and the file that holds it as text. */
record StoredSample(int version, Object object, String name) {

    /** Of an object, a {@link Variant} or a {@link Renamed}. */
    static StoredSample of(int version, Object sampled) {
        return switch (sampled) {
            case Variant variant ->
                new StoredSample(version, variant.object(), name(variant.object()) + "-" + variant.name());
            case Renamed renamed -> new StoredSample(version, renamed.object(), renamed.was());
            default -> new StoredSample(version, sampled, name(sampled));
        };
    }

    private static String name(Object object) {
        return object.getClass().getSimpleName();
    }

    /** Such as {@code 1/GuildFact/TrackAdded.json}, or {@code 1/WizardSession/Ended-discarded.json} for a variant. */
    Path file() {
        return StoredSamples.FOLDER
                .resolve(Integer.toString(version))
                .resolve(root().getSimpleName())
                .resolve(name + ".json");
    }

    Class<?> root() {
        return StoredSamples.ROOTS.stream()
                .filter(root -> root.isInstance(object))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no root: " + object.getClass()));
    }

    @Override
    public String toString() {
        return file().toString();
    }
}
