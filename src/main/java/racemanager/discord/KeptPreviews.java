package racemanager.discord;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What members are shown of files before they press a button that takes it: custom ids have no room for it. It is kept in
 * memory only, for a quarter of an hour, the newest first when room is short; each member has one at a time.
 */
public final class KeptPreviews<T> {

    private static final Duration KEPT_FOR = Duration.ofMinutes(15);

    /** By the size of the files; what is read of them takes a few times as much. */
    private static final long ROOM = 32L << 20;

    private final long room;
    private final Map<String, Kept<T>> previews = new LinkedHashMap<>();
    private long used;

    private record Kept<T>(T preview, long bytes, String id, Instant until) {}

    public KeptPreviews() {
        this(ROOM);
    }

    KeptPreviews(long room) {
        this.room = room;
    }

    /** Takes the place of the one that the member has; answers with the id that its buttons carry. */
    public synchronized String keep(Caller caller, T preview, long bytes) {
        forget(owner(caller));
        var id = Long.toString(caller.interaction());
        previews.put(
                owner(caller), new Kept<>(preview, bytes, id, caller.arrival().plus(KEPT_FOR)));
        used += bytes;
        var oldest = previews.values().iterator();
        while (used > room && previews.size() > 1) used -= next(oldest).bytes();
        return id;
    }

    private static <T> Kept<T> next(Iterator<Kept<T>> oldest) {
        var gone = oldest.next();
        oldest.remove();
        return gone;
    }

    /** Empty when it was taken, replaced by a newer one, or kept for long enough. */
    public synchronized Optional<T> of(Caller caller, String id) {
        return Optional.ofNullable(previews.get(owner(caller)))
                .filter(kept -> kept.id().equals(id) && caller.arrival().isBefore(kept.until()))
                .map(Kept::preview);
    }

    public synchronized void forget(Caller caller, String id) {
        if (of(caller, id).isPresent()) forget(owner(caller));
    }

    private void forget(String owner) {
        var gone = previews.remove(owner);
        if (gone != null) used -= gone.bytes();
    }

    private static String owner(Caller caller) {
        return caller.guild().text() + "/" + caller.member().text();
    }
}
