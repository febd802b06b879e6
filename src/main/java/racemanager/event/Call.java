package racemanager.event;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import racemanager.kernel.MemberId;

/**
 * Something that drivers have to hear at once, by a mention in the event's channel or by direct message.
 *
 * @param number the event's own, from 1
 * @param drivers whom it is for, at most {@link #MOST_DRIVERS}
 * @param because a steward's or an organiser's own words; empty where nobody had any
 * @param way how it goes to them; empty until that is decided
 */
public record Call(
        int number, Reason reason, List<MemberId> drivers, Optional<String> because, Instant at, Optional<Way> way) {

    /**
     * How a call goes to its drivers.
     *
     * @param direct the language of a direct message; empty for a mention
     */
    public record Way(Optional<Locale> direct) {}

    /** Which way is decided later. */
    public Call(int number, Reason reason, List<MemberId> drivers, Optional<String> because, Instant at) {
        this(number, reason, drivers, because, at, Optional.empty());
    }

    /** Discord notifies at most 100 members a message; fewer leave room for the words. */
    public static final int MOST_DRIVERS = 80;

    /** As many beside whom the longest message of an organiser fits, each of its characters made harmless. */
    private static final int MOST_DRIVERS_OF_A_MESSAGE = 60;

    /** How many drivers one call is for at most. */
    static int most(Reason reason) {
        return reason == Reason.MESSAGE ? MOST_DRIVERS_OF_A_MESSAGE : MOST_DRIVERS;
    }

    /** Whether it is for those who run the race, and about the drivers. */
    public boolean isForOrganisers() {
        return isForOrganisers(reason);
    }

    static boolean isForOrganisers(Reason reason) {
        return reason == Reason.ABSENT
                || reason == Reason.OUT_OF_DATE
                || reason == Reason.SHUT_OUT
                || reason == Reason.LEFT
                || reason == Reason.HANDED_OVER
                || reason == Reason.CAPTAIN_LEFT;
    }

    /** The language of the direct message that it is; empty for a mention. */
    public Optional<Locale> direct() {
        return way.flatMap(Way::direct);
    }

    /** Whether drivers who asked for direct messages may still get one instead. */
    public boolean isToBeRouted() {
        return way.isEmpty() && !isForOrganisers();
    }

    Call mentioning(List<MemberId> some) {
        return new Call(number, reason, some, because, at, Optional.of(new Way(Optional.empty())));
    }

    Call toldDirectly(int other, MemberId driver, Locale language) {
        return new Call(other, reason, List.of(driver), because, at, Optional.of(new Way(Optional.of(language))));
    }

    /** What happened. */
    public enum Reason {
        /** They came from the waiting list to the grid. */
        PROMOTED,
        /** They lost their broadcast slot. */
        SLOT_LOST,
        /** They lost their place on the grid and head the waiting list. */
        SENT_BACK,
        CHECK_IN_OPEN,
        /** They had not checked in, so that their place went to others. */
        PLACE_LOST,
        /** Organisers have to decide about the places of those who have not checked in. */
        ABSENT,
        /** They withdrew so often that only a steward can let them back in. */
        SHUT_OUT,
        /** They are no member of the guild any more; their name stands where an organiser's words would. */
        LEFT,
        /** Somebody of their car's crew is no member of the guild any more. */
        CREW_LEFT,
        /** Its captain does not come, and the car is theirs now. */
        CAPTAIN,
        /** A captain who cannot come gave them the car. */
        HANDED_OVER,
        /** The captain of what is their car now is no member of the guild any more. */
        CAPTAIN_LEFT,
        /** The game server has another entry list than the race. */
        OUT_OF_DATE,
        /** A place is free after closure, and kept for them for some minutes. */
        OFFERED,
        /** There will be no race. */
        CANCELLED,
        /** The race starts a little later. */
        DELAYED,
        /** The race is run another day. */
        POSTPONED,
        CHECK_IN_EXTENDED,
        /** An organiser has something to say. */
        MESSAGE,
        /** The start, the track or the cars are others now. */
        EDITED,
        /** Their car is not allowed any more. */
        CHOOSE_CAR,
        /** Their race number is not one of their class any more. */
        CHOOSE_NUMBER,
        /** They are in this split, or in another one than before. */
        DEALT,
        /** A steward put them in. */
        ADDED,
        /** A steward took them out. */
        REMOVED,
        /** A steward gave them another place. */
        MOVED,
        /** A steward changed their entry. */
        CHANGED
    }

    /** A change after the race is still worth telling for so long. */
    private static final Duration CHANGE_TOLD_WITHIN = Duration.ofDays(1);

    /** What follows from the event itself. */
    static Call of(int number, Reason reason, List<MemberId> drivers, Instant at) {
        return new Call(number, reason, drivers, Optional.empty(), at);
    }

    public Call {
        drivers = List.copyOf(drivers);
    }

    /** Whether there is no use in it any more. */
    public boolean isOutdated(RaceEvent.Live event, Instant now) {
        return drivers.isEmpty()
                || switch (reason) {
                    case EDITED,
                            CHOOSE_CAR,
                            CHOOSE_NUMBER,
                            PROMOTED,
                            DEALT,
                            SENT_BACK,
                            SLOT_LOST,
                            CANCELLED,
                            DELAYED,
                            POSTPONED,
                            MESSAGE,
                            ADDED,
                            REMOVED,
                            LEFT,
                            CREW_LEFT,
                            MOVED -> !now.isBefore(event.plan().timing().finish());
                    case CAPTAIN, HANDED_OVER, CAPTAIN_LEFT ->
                        !now.isBefore(event.plan().timing().finish())
                                || drivers.stream()
                                        .noneMatch(driver ->
                                                event.entries().entryOf(driver).isPresent());
                    case OUT_OF_DATE ->
                        !now.isBefore(event.plan().timing().finish())
                                || event.meeting()
                                        .exported()
                                        .flatMap(list -> list.difference(event.meeting()))
                                        .isEmpty();
                    case PLACE_LOST, ABSENT ->
                        !now.isBefore(event.plan().timing().start());
                    case SHUT_OUT ->
                        !now.isBefore(event.plan().timing().finish())
                                || drivers.stream().noneMatch(event.meeting()::isShutOut);
                    case CHANGED -> now.isAfter(at.plus(CHANGE_TOLD_WITHIN));
                    case OFFERED ->
                        drivers.stream()
                                .noneMatch(driver ->
                                        event.reserves().offerTo(driver).isPresent());
                    case CHECK_IN_OPEN, CHECK_IN_EXTENDED ->
                        event.plan().checkIn().isOver(now);
                };
    }

    Call forgetting(MemberId member) {
        Set<MemberId> left = new LinkedHashSet<>(drivers);
        left.remove(member);
        var words = reason == Reason.LEFT ? because.filter(name -> !left.isEmpty()) : because;
        return new Call(number, reason, List.copyOf(left), words, at, way.filter(each -> !left.isEmpty()));
    }
}
