package racemanager.playground.world;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import racemanager.playground.world.Happening.OfArrival;

/** Drivers who join a demo guild later; they hold the roles that every driver there holds, and stay. */
public final class Newcomers {

    private static final List<String> KNOWN =
            Stream.concat(DemoNames.APEX.stream(), DemoNames.ENDURANCE.stream()).toList();

    private final World world;

    public Newcomers(World world) {
        this.world = world;
    }

    /** The demo drivers of a guild, oldest first. */
    public List<Member> drivers(long guildId) {
        return world.members().in(guildId).stream()
                .filter(member -> member.persona() == Persona.DRIVER)
                .toList();
    }

    /** So many more join, each under a name that nobody in the guild has; only inside a turn. */
    public void join(long guildId, int count) {
        var roles = commonRoles(guildId);
        var names = namesIn(guildId);
        var accounts = world.users().all().stream().map(User::username).collect(Collectors.toCollection(HashSet::new));
        newNames()
                .filter(names::add)
                .limit(count)
                .forEach(name -> join(guildId, new User(world.nextId(), account(name, accounts), name, false), roles));
    }

    /** One joins under this name; only inside a turn. */
    public Member join(long guildId, String name) {
        var accounts = world.users().all().stream().map(User::username).collect(Collectors.toCollection(HashSet::new));
        return join(guildId, new User(world.nextId(), account(name, accounts), name, false), commonRoles(guildId));
    }

    private Member join(long guildId, User user, List<Long> roles) {
        var member = new Member(guildId, user.id(), null, roles, world.now(), Persona.DRIVER, null);
        world.put(world.users(), user);
        world.put(world.members(), member);
        world.tell(new OfArrival(member));
        return member;
    }

    private List<Long> commonRoles(long guildId) {
        var drivers = drivers(guildId);
        return drivers.isEmpty()
                ? List.of()
                : drivers.getFirst().roles().stream()
                        .filter(role -> drivers.stream()
                                .allMatch(driver -> driver.roles().contains(role)))
                        .toList();
    }

    private Set<String> namesIn(long guildId) {
        return world.members().in(guildId).stream()
                .flatMap(member -> world.users().find(member.userId()).stream())
                .map(User::globalName)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** First names with the surnames of others, then the same with numbers. */
    private static Stream<String> newNames() {
        return IntStream.iterate(0, round -> round + 1)
                .boxed()
                .flatMap(round -> IntStream.range(1, KNOWN.size())
                        .boxed()
                        .flatMap(shift -> IntStream.range(0, KNOWN.size()).mapToObj(at -> name(at, shift, round))));
    }

    private static String name(int at, int shift, int round) {
        var first = KNOWN.get(at).split(" ", 2)[0];
        var last = KNOWN.get((at + shift) % KNOWN.size()).split(" ", 2)[1];
        return round == 0 ? first + " " + last : first + " " + last + " " + (round + 1);
    }

    private static String account(String name, Set<String> taken) {
        var plain = DemoNames.usernameOf(name);
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? plain : plain + number)
                .filter(taken::add)
                .findFirst()
                .orElseThrow();
    }
}
