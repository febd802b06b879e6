package racemanager.role;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import racemanager.kernel.MemberId;
import racemanager.kernel.RoleId;

/**
 * The roles that a guild's events give: a member should have one as long as any event wishes it, and loses it when none
 * does any more. That holds also for somebody who had it before the bot gave it, because Discord answers the giving of a
 * role in the same way whether the member had it or not.
 *
 * @param last the highest revision that was given
 * @param wishes by what they are about, such as {@code event-42}
 */
public record DriverRoles(long last, Map<String, RoleWish> wishes, Map<RoleId, RoleHolders> roles) {

    public static final DriverRoles NONE = new DriverRoles(0, Map.of(), Map.of());

    public DriverRoles {
        wishes = Map.copyOf(wishes);
        roles = Map.copyOf(roles);
    }

    /** Whether Discord has answered all that was wished; what it refused waits for the next try. */
    public boolean isSettled() {
        return roles.values().stream().allMatch(RoleHolders::isSettled);
    }

    /** Whether Discord has answered all that concerns this member. */
    public boolean isSettled(MemberId member) {
        return roles.values().stream()
                .flatMap(holders -> Stream.ofNullable(holders.holds().get(member)))
                .noneMatch(Hold::isAwaited);
    }

    /** The instant at which time alone brings something next. */
    public Optional<Instant> nextDue() {
        return Stream.concat(
                        wishes.values().stream().map(RoleWish::until),
                        roles.values().stream().flatMap(holders -> holders.triedAgainAt().stream()))
                .min(Instant::compareTo);
    }

    /** A wish for a role, if there is one, to know whom its refusal concerns and in which language they read. */
    public Optional<RoleWish> wishFor(RoleId role) {
        return wishes.entrySet().stream()
                .filter(wish -> wish.getValue().role().equals(role))
                .filter(wish -> wish.getValue().organiser().isPresent())
                .min(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }

    Optional<Hold> hold(RoleId role, MemberId member) {
        return Optional.ofNullable(roles.get(role))
                .flatMap(holders -> Optional.ofNullable(holders.holds().get(member)));
    }

    DriverRoles wishing(String about, Optional<RoleWish> wish) {
        var next = new HashMap<>(wishes);
        next.remove(about);
        wish.ifPresent(some -> next.put(about, some));
        Map<RoleId, Set<MemberId>> wanted = new HashMap<>();
        roles.keySet().forEach(role -> wanted.put(role, new HashSet<>()));
        next.values()
                .forEach(some -> wanted.computeIfAbsent(some.role(), role -> new HashSet<>())
                        .addAll(some.members()));
        var revision = last + 1;
        var holders = new HashMap<RoleId, RoleHolders>();
        wanted.forEach((role, members) ->
                holders.put(role, roles.getOrDefault(role, RoleHolders.NONE).wanting(members, revision)));
        return new DriverRoles(revision, next, holders).withoutUnused();
    }

    /** One role changes, and what Discord is asked anew gets this new revision. */
    DriverRoles asking(RoleId role, Function<Long, UnaryOperator<RoleHolders>> change) {
        return changing(last + 1, role, change.apply(last + 1));
    }

    DriverRoles changing(RoleId role, UnaryOperator<RoleHolders> change) {
        return changing(last, role, change);
    }

    private DriverRoles changing(long revision, RoleId role, UnaryOperator<RoleHolders> change) {
        var next = new HashMap<>(roles);
        next.computeIfPresent(role, (same, holders) -> change.apply(holders));
        return new DriverRoles(revision, wishes, next).withoutUnused();
    }

    DriverRoles forgetting(MemberId member) {
        var left = new HashMap<>(wishes);
        left.replaceAll((about, wish) -> wish.forgetting(member));
        var next = new HashMap<>(roles);
        next.replaceAll((role, holders) -> holders.without(member));
        return new DriverRoles(last, left, next).withoutUnused();
    }

    /** A refusal is remembered as long as anybody wishes the role, so that it is told once. */
    private DriverRoles withoutUnused() {
        var used = new HashMap<>(roles);
        used.entrySet()
                .removeIf(entry -> entry.getValue().holds().isEmpty()
                        && wishes.values().stream()
                                .noneMatch(wish -> wish.role().equals(entry.getKey())));
        return new DriverRoles(last, wishes, used);
    }
}
