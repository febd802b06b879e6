package racemanager.guild.stored;

import java.nio.file.Path;

/** An object as some version stored it, and the file that holds it as text. */
record StoredSample(int version, Object object) {

    /** Such as {@code 1/GuildFact/TrackAdded.json}. */
    Path file() {
        return StoredSamples.FOLDER
                .resolve(Integer.toString(version))
                .resolve(root().getSimpleName())
                .resolve(object.getClass().getSimpleName() + ".json");
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
