package racemanager.guild;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import racemanager.event.Entry.DriverCard;
import racemanager.kernel.MemberId;
import racemanager.steam.SteamId;

/**
 * The driver profiles of a guild; a Steam account belongs to one member.
 *
 * @param entered the events that each member has ever entered, also those that they withdrew from
 */
public record Drivers(Map<MemberId, DriverCard> cards, Map<MemberId, Set<Integer>> entered) {

    public static final Drivers NONE = new Drivers(Map.of(), Map.of());

    public Drivers {
        cards = Map.copyOf(cards);
        entered = Map.copyOf(entered);
    }

    public boolean hasEntered(MemberId member, int event) {
        return entered.getOrDefault(member, Set.of()).contains(event);
    }

    public Optional<DriverCard> of(MemberId member) {
        return Optional.ofNullable(cards.get(member));
    }

    /** The member who named this account first. */
    public Optional<MemberId> ownerOf(SteamId steam) {
        return cards.entrySet().stream()
                .filter(entry -> entry.getValue().steam().filter(steam::equals).isPresent())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Drivers without(MemberId member) {
        var fewer = new LinkedHashMap<>(cards);
        fewer.remove(member);
        var others = new LinkedHashMap<>(entered);
        others.remove(member);
        return new Drivers(fewer, others);
    }

    Drivers with(MemberId member, DriverCard card) {
        var more = new LinkedHashMap<>(cards);
        more.put(member, card);
        return new Drivers(more, entered);
    }

    Drivers entering(int event, Set<MemberId> members) {
        var more = new LinkedHashMap<>(entered);
        members.forEach(member -> more.merge(member, Set.of(event), Drivers::both));
        return new Drivers(cards, more);
    }

    /** An event that is erased takes along who was in it. */
    Drivers withoutEvent(int event) {
        var fewer = new LinkedHashMap<MemberId, Set<Integer>>();
        entered.forEach((member, events) -> {
            var left = events.stream().filter(each -> each != event).collect(Collectors.toUnmodifiableSet());
            if (!left.isEmpty()) {
                fewer.put(member, left);
            }
        });
        return new Drivers(cards, fewer);
    }

    private static Set<Integer> both(Set<Integer> some, Set<Integer> others) {
        var all = new LinkedHashSet<>(some);
        all.addAll(others);
        return Set.copyOf(all);
    }
}
