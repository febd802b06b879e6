package racemanager.picture;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The pictures of a guild and what shows each of them; one that nothing shows any more is to be erased.
 *
 * @param last the highest number ever given
 * @param holders by the picture's number, what shows it, such as {@code track-3} or {@code event-42}
 */
public record Pictures(int last, Map<Integer, Set<String>> holders) {

    public static final Pictures NONE = new Pictures(0, Map.of());

    public Pictures {
        var copy = new LinkedHashMap<Integer, Set<String>>();
        holders.forEach((picture, some) -> copy.put(picture, Set.copyOf(some)));
        holders = Collections.unmodifiableMap(copy);
    }
}
