package racemanager.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import racemanager.kernel.MemberId;

/**
 * Who is offered a place that became free, and who has let one go.
 *
 * @param offers open ones, oldest first
 * @param passed who said no or said nothing, and is asked no more before all others were
 */
public record Reserves(List<Offer> offers, Set<MemberId> passed) {

    public static final Reserves NONE = new Reserves(List.of(), Set.of());

    /** A place that is kept for a driver for some time. */
    public record Offer(MemberId driver, Instant until) {}

    public Reserves {
        offers = List.copyOf(offers);
        passed = Set.copyOf(passed);
    }

    /** As a meeting keeps it: empty where there is nothing to keep. */
    Optional<Reserves> kept() {
        return equals(NONE) ? Optional.empty() : Optional.of(this);
    }

    public Optional<Offer> offerTo(MemberId driver) {
        return offers.stream().filter(offer -> offer.driver().equals(driver)).findFirst();
    }

    /** The one that ends first. */
    Optional<Offer> next() {
        return offers.stream().min(Comparator.comparing(Offer::until));
    }

    /** Whoever is asked again comes after all others, so that all begin anew. */
    Reserves offering(Offer offer) {
        var more = new ArrayList<>(offers);
        more.add(offer);
        return new Reserves(more, passed.contains(offer.driver()) ? Set.of() : passed);
    }

    Reserves passing(MemberId driver) {
        var more = new LinkedHashSet<>(passed);
        more.add(driver);
        return new Reserves(
                offers.stream().filter(offer -> !offer.driver().equals(driver)).toList(), more);
    }

    Reserves handedOver(MemberId captain, MemberId next) {
        return new Reserves(
                offers.stream()
                        .map(offer -> offer.driver().equals(captain) ? new Offer(next, offer.until()) : offer)
                        .toList(),
                passed.stream()
                        .map(driver -> driver.equals(captain) ? next : driver)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * What is left of it with these entries: whoever waits no more has neither an offer nor let one go, and a steward may
     * have filled a place that was offered, the last one first.
     */
    Reserves fitting(EntryList entries, GridRoom room) {
        return new Reserves(
                standing(entries, room),
                passed.stream()
                        .filter(driver -> entries.waitingPlace(driver).isPresent())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The entries of those who are offered a place, oldest offer first. */
    List<Entry> offered(EntryList entries) {
        return offers.stream()
                .filter(offer -> entries.waitingPlace(offer.driver()).isPresent())
                .flatMap(offer -> entries.entryOf(offer.driver()).stream())
                .toList();
    }

    private List<Offer> standing(EntryList entries, GridRoom room) {
        return room.taken(offered(entries)).stream()
                .flatMap(entry -> offerTo(entry.driver()).stream())
                .toList();
    }
}
