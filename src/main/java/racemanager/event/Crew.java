package racemanager.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.event.Entry.DriverCard;
import racemanager.kernel.MemberId;
import racemanager.steam.SteamId;

/** What a car's team is called, and who shares the car with its captain, whose entry it is. */
public record Crew(String name, List<CoDriver> others) {

    public static final int SHORTEST_NAME = 2;
    public static final int LONGEST_NAME = 40;

    /**
     * Somebody who drives in another's entry.
     *
     * @param member empty where the guild does not know who they are on Discord
     */
    public record CoDriver(DriverCard card, Optional<MemberId> member) {

        boolean has(SteamId account) {
            return card.steam().filter(account::equals).isPresent();
        }

        boolean is(MemberId somebody) {
            return member.filter(somebody::equals).isPresent();
        }
    }

    public Crew {
        others = List.copyOf(others);
    }

    /** As long as the captain drives alone. */
    public static Crew of(String name) {
        return new Crew(name, List.of());
    }

    boolean has(SteamId account) {
        return others.stream().anyMatch(other -> other.has(account));
    }

    public boolean has(MemberId member) {
        return others.stream().anyMatch(other -> other.is(member));
    }

    public Stream<MemberId> members() {
        return others.stream().flatMap(other -> other.member().stream());
    }

    Crew without(MemberId member) {
        return new Crew(name, others.stream().filter(other -> !other.is(member)).toList());
    }
}
