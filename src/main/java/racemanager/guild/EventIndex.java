package racemanager.guild;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import racemanager.event.EventPlan;
import racemanager.event.FormerMember;
import racemanager.kernel.MemberId;

/** What the guild itself knows of each of its events, so that two cannot claim the same name or a vanished track. */
public record EventIndex(int lastNumber, Map<Integer, Listing> listings) {

    public static final EventIndex EMPTY = new EventIndex(0, Map.of());

    public EventIndex {
        listings = Map.copyOf(listings);
    }

    /** One event as the index has it. */
    public record Listing(
            int number,
            String title,
            String uniqueKey,
            Instant start,
            int track,
            Stage stage,
            Order order,
            Optional<EventPlan> unmade) {

        Listing forgetting(MemberId member) {
            return order.organiser().equals(member)
                    ? new Listing(
                            number,
                            title,
                            uniqueKey,
                            start,
                            track,
                            stage,
                            new Order(FormerMember.ID, order.session()),
                            unmade)
                    : this;
        }

        Listing at(Stage changed) {
            return new Listing(number, title, uniqueKey, start, track, changed, order, Optional.empty());
        }
    }

    /** How far the guild has seen an event come. */
    public enum Stage {
        /** Its name is kept for it; the event itself has not confirmed yet. */
        RESERVED,
        LIVE,
        OVER
    }

    /** Who asked for an event in which of their wizard sessions; the same order makes the same event. */
    public record Order(MemberId organiser, int session) {}

    public Optional<Listing> byNumber(int number) {
        return Optional.ofNullable(listings.get(number));
    }

    /** The event that was made, or is being made, for an order. */
    public Optional<Listing> orderedBy(Order order) {
        return listings.values().stream()
                .filter(listing -> listing.order().equals(order))
                .findFirst();
    }

    /** Reservations that no event has confirmed yet, oldest first. */
    public List<Listing> unconfirmed() {
        return listings.values().stream()
                .filter(listing -> listing.stage() == Stage.RESERVED)
                .sorted((first, second) -> Integer.compare(first.number(), second.number()))
                .toList();
    }

    /** Title and date of every event that is not over. */
    public Set<String> takenKeys() {
        return listings.values().stream()
                .filter(listing -> listing.stage() != Stage.OVER)
                .map(Listing::uniqueKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** An event to come that is run on this track. */
    public Optional<Listing> using(int track) {
        return listings.values().stream()
                .filter(listing -> listing.track() == track && listing.stage() != Stage.OVER)
                .findFirst();
    }

    EventIndex reserving(int number, Order order, EventPlan plan) {
        var listing = new Listing(
                number,
                plan.title(),
                plan.uniqueKey(),
                plan.timing().start(),
                plan.track().number(),
                Stage.RESERVED,
                order,
                Optional.of(plan));
        return with(Math.max(lastNumber, number), listing);
    }

    EventIndex moving(int number, Stage stage) {
        return byNumber(number)
                .map(listing -> with(lastNumber, listing.at(stage)))
                .orElse(this);
    }

    /** The events of an organiser stay; who asked for them does not. */
    EventIndex forgetting(MemberId member) {
        var same = new LinkedHashMap<>(listings);
        same.replaceAll((number, listing) -> listing.forgetting(member));
        return new EventIndex(lastNumber, same);
    }

    EventIndex without(int number) {
        var fewer = new LinkedHashMap<>(listings);
        fewer.remove(number);
        return new EventIndex(lastNumber, fewer);
    }

    private EventIndex with(int last, Listing listing) {
        var more = new LinkedHashMap<>(listings);
        more.put(listing.number(), listing);
        return new EventIndex(last, more);
    }
}
