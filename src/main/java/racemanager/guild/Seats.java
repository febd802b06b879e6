package racemanager.guild;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import racemanager.kernel.MemberId;

/**
 * Which member sits at which wizard. What is stored of a wizard is found by its seat, because the name of a stream
 * outlives all that was in it, and so must not be a member's id.
 *
 * @param last the highest seat ever given; none is given twice
 */
public record Seats(int last, Map<MemberId, Integer> taken) {

    public static final Seats NONE = new Seats(0, Map.of());

    public Seats {
        taken = Map.copyOf(taken);
    }

    public Optional<Integer> of(MemberId member) {
        return Optional.ofNullable(taken.get(member));
    }

    /** Who sits there; nobody where the seat was given up. */
    public Optional<MemberId> memberAt(int seat) {
        return taken.entrySet().stream()
                .filter(entry -> entry.getValue() == seat)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Seats with(MemberId member, int seat) {
        var more = new LinkedHashMap<>(taken);
        more.put(member, seat);
        return new Seats(Math.max(last, seat), more);
    }

    Seats without(MemberId member) {
        var fewer = new LinkedHashMap<>(taken);
        fewer.remove(member);
        return new Seats(last, fewer);
    }
}
