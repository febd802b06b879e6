package racemanager.guild;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import racemanager.event.Entry.DriverCard;
import racemanager.kernel.MemberId;
import racemanager.steam.SteamId;

/** The driver profiles of a guild; a Steam account belongs to one member. */
public record Drivers(Map<MemberId, DriverCard> cards) {

    public static final Drivers NONE = new Drivers(Map.of());

    public Drivers {
        cards = Map.copyOf(cards);
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
        return new Drivers(fewer);
    }

    Drivers with(MemberId member, DriverCard card) {
        var more = new LinkedHashMap<>(cards);
        more.put(member, card);
        return new Drivers(more);
    }
}
