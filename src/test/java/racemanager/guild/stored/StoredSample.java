package racemanager.guild.stored;

import java.nio.file.Path;

/** An object as some version stored it, and the file that holds it as text. */
record StoredSample(int version, Object object, String variant) {

    /** Of an object or a {@link Variant}. */
    static StoredSample of(int version, Object sampled) {
        return sampled instanceof Variant variant
                ? new StoredSample(version, variant.object(), "-" + variant.name())
                : new StoredSample(version, sampled, "");
    }

    /** Such as {@code 1/GuildFact/TrackAdded.json}, or {@code 1/WizardSession/Ended-discarded.json} for a variant. */
    Path file() {
        return StoredSamples.FOLDER
                .resolve(Integer.toString(version))
                .resolve(root().getSimpleName())
                .resolve(object.getClass().getSimpleName() + variant + ".json");
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
