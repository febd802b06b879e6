package racemanager.playground.world;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The contents of uploaded files, by the id of their attachment. */
public interface Uploads {

    void put(long id, byte[] content);

    Optional<byte[]> get(long id);

    /** Files that end with the process. */
    static Uploads inMemory() {
        return new Uploads() {
            private final Map<Long, byte[]> contents = new ConcurrentHashMap<>();

            @Override
            public void put(long id, byte[] content) {
                contents.put(id, content);
            }

            @Override
            public Optional<byte[]> get(long id) {
                return Optional.ofNullable(contents.get(id));
            }
        };
    }
}
