package racemanager.guild;

import java.time.Instant;
import java.util.Comparator;
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
 * @param named who named another member's account; empty where nobody did
 * @param direct who asked for direct messages; empty where nobody did
 * @param attended how members came to races; empty where no race is over yet
 */
public record Drivers(
        Map<MemberId, DriverCard> cards,
        Map<MemberId, Set<Integer>> entered,
        Optional<Accounts> named,
        Optional<DirectMessages> direct,
        Optional<Attendances> attended) {

    public static final Drivers NONE = new Drivers(Map.of(), Map.of(), Optional.empty(), Optional.empty());

    /** Of whom none has come to a race yet. */
    public Drivers(
            Map<MemberId, DriverCard> cards,
            Map<MemberId, Set<Integer>> entered,
            Optional<Accounts> named,
            Optional<DirectMessages> direct) {
        this(cards, entered, named, direct, Optional.empty());
    }

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

    public Accounts accounts() {
        return named.orElse(Accounts.NONE);
    }

    public DirectMessages directMessages() {
        return direct.orElse(DirectMessages.NONE);
    }

    /** In how many races of the last twelve months a member has started. */
    public int startsOf(MemberId member, Instant now) {
        return attendances().of(member).asOf(now).starts().size();
    }

    /** How members came to races. */
    Attendances attendances() {
        return attended.orElse(Attendances.NONE);
    }

    boolean has(MemberId member, SteamId account) {
        return of(member).flatMap(DriverCard::steam).filter(account::equals).isPresent();
    }

    /** Who else has this account; the one who has been on Discord longest where stewards have allowed several. */
    public Optional<MemberId> otherOwner(MemberId member, SteamId account) {
        return cards.keySet().stream()
                .filter(owner -> !owner.equals(member) && has(owner, account))
                .min(Comparator.comparingLong(MemberId::value));
    }

    Drivers without(MemberId member) {
        var fewer = new LinkedHashMap<>(cards);
        fewer.remove(member);
        var others = new LinkedHashMap<>(entered);
        others.remove(member);
        return new Drivers(
                fewer,
                others,
                kept(accounts().without(member)),
                kept(directMessages().with(member, Optional.empty())),
                attendances().without(member).kept());
    }

    Drivers with(MemberId member, DriverCard card) {
        var more = new LinkedHashMap<>(cards);
        more.put(member, card);
        return new Drivers(more, entered, named, direct, attended);
    }

    Drivers with(Accounts accounts) {
        return new Drivers(cards, entered, kept(accounts), direct, attended);
    }

    Drivers with(DirectMessages changed) {
        return new Drivers(cards, entered, named, kept(changed), attended);
    }

    Drivers with(Attendances changed) {
        return new Drivers(cards, entered, named, direct, changed.kept());
    }

    private static Optional<DirectMessages> kept(DirectMessages direct) {
        return Optional.of(direct).filter(each -> !each.equals(DirectMessages.NONE));
    }

    private static Optional<Accounts> kept(Accounts accounts) {
        return Optional.of(accounts).filter(each -> !each.equals(Accounts.NONE));
    }

    Drivers entering(int event, Set<MemberId> members) {
        var more = new LinkedHashMap<>(entered);
        members.forEach(member -> more.merge(member, Set.of(event), Drivers::both));
        return new Drivers(cards, more, named, direct, attended);
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
        return new Drivers(
                cards, fewer, named, direct, attendances().withoutEvent(event).kept());
    }

    private static Set<Integer> both(Set<Integer> some, Set<Integer> others) {
        var all = new LinkedHashSet<>(some);
        all.addAll(others);
        return Set.copyOf(all);
    }
}
