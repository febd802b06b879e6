package racemanager.guild;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import racemanager.event.EventPlan;
import racemanager.event.FormerMember;
import racemanager.event.PlanChange;
import racemanager.kernel.MemberId;
import racemanager.track.TrackList;

/** What the guild itself knows of each of its events, so that two cannot claim the same name or a vanished track. */
public record EventIndex(int lastNumber, Map<Integer, Listing> listings, Map<Integer, DraftListing> drafts) {

    public static final EventIndex EMPTY = new EventIndex(0, Map.of(), Map.of());

    public EventIndex {
        listings = Map.copyOf(listings);
        drafts = Map.copyOf(drafts);
    }

    /** How far the guild has seen an event come. */
    public enum Stage {
        /** Its name is kept for it; the event itself has not confirmed yet. */
        RESERVED,
        LIVE,
        OVER,
        ARCHIVED,
        /** Archived, and about to come back: its title and date are kept for it again. */
        RESTORING;

        boolean isOver() {
            return this == OVER || this == ARCHIVED || this == RESTORING;
        }

        boolean keepsName() {
            return this != ARCHIVED;
        }
    }

    /** Who asked for an event in which of their wizard sessions; the same order makes the same event. */
    public record Order(MemberId organiser, int session) {

        /** Sessions are counted from 1. */
        private static final int NO_SESSION = 0;

        /** For an event that was prepared before, and that is named by its number. */
        public static Order byCommand(MemberId organiser) {
            return new Order(organiser, NO_SESSION);
        }

        boolean isOfSession() {
            return session != NO_SESSION;
        }

        Order forgetting(MemberId member) {
            return organiser.equals(member) ? new Order(FormerMember.ID, session) : this;
        }
    }

    public Optional<Listing> byNumber(int number) {
        return Optional.ofNullable(listings.get(number));
    }

    /** The event that was made last. */
    public Optional<Integer> newest() {
        return listings.values().stream()
                .filter(Listing::isMade)
                .map(Listing::number)
                .max(Comparator.naturalOrder());
    }

    /** The event that was made, or is being made, for an order. */
    public Optional<Listing> orderedBy(Order order) {
        return listings.values().stream()
                .filter(listing -> listing.order().equals(order))
                .findFirst();
    }

    /** The draft that was kept for an order. */
    public Optional<DraftListing> draftOrderedBy(Order order) {
        return drafts.values().stream()
                .filter(draft -> draft.order().equals(Optional.of(order)))
                .findFirst();
    }

    public Optional<DraftListing> draft(int number) {
        return Optional.ofNullable(drafts.get(number));
    }

    /** Whether there is, or was meant to be, an event or a draft of that number. */
    public boolean knows(int number) {
        return listings.containsKey(number) || drafts.containsKey(number);
    }

    /** What no event has confirmed yet, oldest first. */
    public List<Listing> unconfirmed() {
        return listings.values().stream()
                .filter(listing -> listing.unmade().isPresent())
                .sorted((first, second) -> Integer.compare(first.number(), second.number()))
                .toList();
    }

    /** The events that have messages on Discord, or had until they were over. */
    public Stream<Listing> shown() {
        return listings.values().stream()
                .filter(listing -> listing.stage() == Stage.LIVE || listing.stage() == Stage.OVER);
    }

    /**
     * Title and date of every event that is not archived, with its number. Older versions let a new race have those of one
     * that is over, and then they are those of the new one.
     */
    public Map<String, Integer> takenKeys() {
        return listings.values().stream()
                .filter(listing -> listing.stage().keepsName())
                .sorted(Comparator.comparing(
                                (Listing listing) -> listing.stage().isOver())
                        .thenComparing(Listing::number))
                .flatMap(listing -> listing.keys().map(key -> Map.entry(key, listing.number())))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (first, later) -> first));
    }

    /** Whether another event has title and date of a plan. */
    boolean isTaken(EventPlan plan, Optional<Integer> own) {
        var owner = Optional.ofNullable(takenKeys().get(plan.uniqueKey()));
        return owner.isPresent() && !owner.equals(own);
    }

    /** The event that has, or is about to have, title and date of this archived one, and is not archived itself. */
    public Optional<Listing> namesake(int archived) {
        return byNumber(archived)
                .filter(listing -> listing.stage() == Stage.ARCHIVED)
                .flatMap(listing -> listings.values().stream()
                        .filter(other -> other.stage().keepsName())
                        .filter(other -> other.keys().anyMatch(listing.uniqueKey()::equals))
                        .min(Comparator.comparing(Listing::number)));
    }

    /** Events of which it is not known whether they have come back. */
    public List<Listing> restoring() {
        return listings.values().stream()
                .filter(listing -> listing.stage() == Stage.RESTORING)
                .toList();
    }

    /** An event to come that is run on this track. */
    public Optional<Listing> using(int track) {
        return allUsing(track).stream().findFirst();
    }

    /** All events to come that are run on this track, or are about to be. */
    List<Listing> allUsing(int track) {
        return listings.values().stream()
                .filter(listing -> listing.isOn(track) && !listing.stage().isOver())
                .toList();
    }

    /** Events to come that may not know yet what their track is like, oldest first. */
    public List<Listing> untold(TrackList tracks) {
        return listings.values().stream()
                .filter(listing -> listing.isUntold(tracks))
                .sorted(Comparator.comparing(Listing::number))
                .toList();
    }

    EventIndex telling(int number, TrackUse use) {
        return byNumber(number)
                .map(listing -> with(lastNumber, listing.telling(use)))
                .orElse(this);
    }

    EventIndex reserving(int number, Order order, EventPlan plan, Optional<Instant> publishAt) {
        var before = byNumber(number).flatMap(Listing::known);
        return with(
                Math.max(lastNumber, number), Listing.unmade(number, Stage.RESERVED, order, plan, publishAt, before));
    }

    EventIndex revising(int number, EventPlan plan, Optional<PlanChange> change) {
        return byNumber(number)
                .map(listing -> with(
                        lastNumber,
                        Listing.unmade(
                                        number,
                                        listing.stage(),
                                        listing.order(),
                                        plan,
                                        listing.publishAt(),
                                        listing.known())
                                .by(change)))
                .orElse(this);
    }

    /** A scheduled event that becomes a draft gives its name and its track free. */
    EventIndex listing(DraftListing draft) {
        var more = new LinkedHashMap<>(drafts);
        more.put(draft.number(), draft);
        var fewer = new LinkedHashMap<>(listings);
        fewer.remove(draft.number());
        return new EventIndex(Math.max(lastNumber, draft.number()), fewer, more);
    }

    EventIndex moving(int number, Stage stage) {
        var fewer = new LinkedHashMap<>(drafts);
        fewer.remove(number);
        return byNumber(number)
                .map(listing -> new EventIndex(lastNumber, listings, fewer).with(lastNumber, listing.at(stage)))
                .orElse(this);
    }

    /** An answer to an earlier plan says nothing about the one that is unmade now. */
    EventIndex confirming(int number, EventPlan plan) {
        return byNumber(number)
                .map(listing -> with(lastNumber, listing.overtaken(plan)))
                .orElse(this);
    }

    /** The event refused: what was before is there again, and without that nothing. */
    EventIndex releasing(int number) {
        return byNumber(number)
                .flatMap(Listing::before)
                .map(known -> with(lastNumber, known.listed(number, Stage.LIVE)))
                .orElseGet(() -> without(number));
    }

    /** The events of an organiser stay; who asked for them does not. */
    EventIndex forgetting(MemberId member) {
        var same = new LinkedHashMap<>(listings);
        same.replaceAll((number, listing) -> listing.forgetting(member));
        var sameDrafts = new LinkedHashMap<>(drafts);
        sameDrafts.replaceAll((number, draft) -> draft.forgetting(member));
        return new EventIndex(lastNumber, same, sameDrafts);
    }

    EventIndex without(int number) {
        var fewer = new LinkedHashMap<>(listings);
        fewer.remove(number);
        return new EventIndex(lastNumber, fewer, drafts);
    }

    /** Nothing is left of it, whether it was an event or a draft. */
    EventIndex dropping(int number) {
        var fewer = new LinkedHashMap<>(drafts);
        fewer.remove(number);
        return new EventIndex(lastNumber, listings, fewer).without(number);
    }

    private EventIndex with(int last, Listing listing) {
        var more = new LinkedHashMap<>(listings);
        more.put(listing.number(), listing);
        return new EventIndex(last, more, drafts);
    }
}
