package racemanager.picture;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pictures of a guild and what shows each of them; one that nothing shows any more is to be erased.
 *
 * @param last the highest number ever given
 * @param holders by the picture's number, what shows it, such as {@code track-3} or {@code event-42}; never anything
 *     that names a member
 * @param arriving by the picture's number, those of which not all is there yet
 * @param unclaimed by the picture's number, those that are there while nothing that is stored shows them yet
 */
public record Pictures(
        int last, Map<Integer, Set<String>> holders, Map<Integer, Arrival> arriving, Map<Integer, Arrival> unclaimed) {

    public static final Pictures NONE = new Pictures(0, Map.of(), Map.of(), Map.of());

    /**
     * A picture that is on its way into the store.
     *
     * @param holder what will show it
     */
    public record Arrival(String holder, Instant since) {}

    public Pictures {
        var copy = new LinkedHashMap<Integer, Set<String>>();
        holders.forEach((picture, some) -> copy.put(picture, Set.copyOf(some)));
        holders = Collections.unmodifiableMap(copy);
        arriving = Map.copyOf(arriving);
        unclaimed = Map.copyOf(unclaimed);
    }

    /** How many there are or will be. */
    public int count() {
        return holders.size() + arriving.size();
    }

    /** Whether it is complete and something shows it. */
    public boolean isHeld(PictureId picture) {
        return !holders.getOrDefault(picture.number(), Set.of()).isEmpty();
    }

    public Set<PictureId> heldBy(String holder) {
        return holders.entrySet().stream()
                .filter(each -> each.getValue().contains(holder))
                .map(each -> new PictureId(each.getKey()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those to be erased. */
    public Set<Integer> unheld() {
        return holders.entrySet().stream()
                .filter(each -> each.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those that have been on their way, or unclaimed, since before this time. */
    public Set<Integer> lost(Instant before) {
        return Stream.of(arriving, unclaimed)
                .flatMap(some -> some.entrySet().stream())
                .filter(each -> each.getValue().since().isBefore(before))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether one is on its way in or out, so that a crash would leave something to do. */
    public boolean areUnfinished() {
        return !arriving.isEmpty() || !unclaimed.isEmpty() || holders.containsValue(Set.of());
    }

    public Pictures reserving(int picture, Arrival arrival) {
        var more = new LinkedHashMap<>(arriving);
        more.put(picture, arrival);
        return new Pictures(Math.max(last, picture), holders, more, unclaimed);
    }

    /** All of it is there, for what it was meant for; that itself is perhaps not stored yet. */
    public Pictures keeping(int picture) {
        var arrival = arriving.get(picture);
        if (arrival == null) return this;
        var more = new LinkedHashMap<>(unclaimed);
        more.put(picture, arrival);
        return arrived(picture, Set.of(arrival.holder()), more);
    }

    /** It will never be complete, or never be shown. */
    public Pictures givingUp(int picture) {
        var fewer = new LinkedHashMap<>(unclaimed);
        fewer.remove(picture);
        return arrived(picture, Set.of(), fewer);
    }

    private Pictures arrived(int picture, Set<String> by, Map<Integer, Arrival> claims) {
        var fewer = new LinkedHashMap<>(arriving);
        fewer.remove(picture);
        var more = new LinkedHashMap<>(holders);
        more.put(picture, by);
        return new Pictures(last, more, fewer, claims);
    }

    /** What is stored shows them. */
    public Pictures claiming(Set<PictureId> pictures) {
        var fewer = new LinkedHashMap<>(unclaimed);
        pictures.forEach(picture -> fewer.remove(picture.number()));
        return new Pictures(last, holders, arriving, fewer);
    }

    /** From now on this holder shows exactly these. */
    public Pictures holding(String holder, Set<PictureId> pictures) {
        var changed = new LinkedHashMap<Integer, Set<String>>();
        holders.forEach((picture, some) -> {
            var by = new LinkedHashSet<>(some);
            if (pictures.contains(new PictureId(picture))) by.add(holder);
            else by.remove(holder);
            changed.put(picture, by);
        });
        var claims = new LinkedHashMap<>(unclaimed);
        claims.keySet()
                .removeIf(picture -> changed.getOrDefault(picture, Set.of()).isEmpty());
        return new Pictures(last, changed, arriving, claims);
    }

    /** From now on this holder shows this one too. */
    public Pictures holdingToo(String holder, PictureId picture) {
        var all = new LinkedHashSet<>(heldBy(holder));
        all.add(picture);
        return holding(holder, all).claiming(Set.of(picture));
    }

    public Pictures without(int picture) {
        var fewer = new LinkedHashMap<>(holders);
        fewer.remove(picture);
        return new Pictures(last, fewer, arriving, unclaimed);
    }
}
