package racemanager.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.event.EventFact.OfBroadcast;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Several;
import racemanager.steam.SteamId;

/** Who comments or films a race, in the order in which they took their slots. */
public record Broadcasters(List<Broadcaster> all) {

    static final Broadcasters NONE = new Broadcasters(List.of());

    public Broadcasters {
        all = List.copyOf(all);
    }

    public Optional<Broadcaster> of(MemberId member) {
        return all.stream().filter(each -> each.member().equals(member)).findFirst();
    }

    public boolean has(MemberId member) {
        return of(member).isPresent();
    }

    Optional<Broadcaster> ofAccount(SteamId steam) {
        return all.stream()
                .filter(each -> each.card().steam().filter(steam::equals).isPresent())
                .findFirst();
    }

    /** Those who were the last to take a slot, where there are fewer slots now. */
    List<Broadcaster> beyond(int slots) {
        return all.stream().skip(slots).toList();
    }

    /** All their names. */
    Several names() {
        return new Several(all.stream()
                .map(each -> Phrase.verbatim(each.card().fullName()))
                .toList());
    }

    Broadcasters after(OfBroadcast fact) {
        return switch (fact) {
            case EventFact.BroadcastTaken taken ->
                new Broadcasters(Stream.concat(all.stream(), Stream.of(taken.broadcaster()))
                        .toList());
            case EventFact.BroadcastLeft left -> without(left.member());
            case EventFact.BroadcastLost lost -> without(lost.member());
            case EventFact.BroadcasterRemoved removed -> without(removed.member());
        };
    }

    Broadcasters without(MemberId member) {
        return new Broadcasters(
                all.stream().filter(each -> !each.member().equals(member)).toList());
    }

    Optional<Broadcasters> kept() {
        return Optional.of(this).filter(each -> !each.all.isEmpty());
    }
}
