package racemanager.event;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import racemanager.event.Shown.Where;
import racemanager.kernel.ChannelId;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.picture.PictureId;
import racemanager.track.Track;
import racemanager.vehicle.CarList;

/**
 * What an organiser decided about an event: all that can be known before anybody registers.
 *
 * @param picture one of its own, as the guild keeps it
 * @param more what else was said; empty where it is nothing
 */
public record EventPlan(
        String title,
        Timing timing,
        CheckInWindow checkIn,
        Track track,
        CarList cars,
        Capacity capacity,
        Channels channels,
        Locale language,
        Optional<PictureId> picture,
        Optional<EventDetails> more) {

    /**
     * When it is, and in whose wall time that was meant.
     *
     * @param wall what the clock of the zone was to show at the start, by the rules of the time when that was decided; empty
     *     where an older version did not keep that
     */
    public record Timing(Instant start, ZoneId zone, Duration duration, Optional<LocalDateTime> wall) {

        /** Whatever the clock of the zone shows. */
        public Timing(Instant start, ZoneId zone, Duration duration) {
            this(start, zone, duration, Optional.empty());
        }

        /** Meant as the clock of the zone shows it by the rules of today. */
        public static Timing decided(Instant start, ZoneId zone, Duration duration) {
            return new Timing(start, zone, duration, Optional.of(shown(start, zone)));
        }

        /** What was meant, if the clock of the zone shows something else at the start because its rules have changed. */
        public Optional<LocalDateTime> meant() {
            return wall.filter(meant -> !meant.equals(shown()));
        }

        /** What the clock of the zone shows at the start. */
        public LocalDateTime shown() {
            return shown(start, zone);
        }

        private static LocalDateTime shown(Instant start, ZoneId zone) {
            return start.atZone(zone).toLocalDateTime();
        }

        public Instant finish() {
            return start.plus(duration);
        }

        Timing startingAt(Instant changed) {
            return decided(changed, zone, duration);
        }

        public LocalDate date() {
            return shown().toLocalDate();
        }
    }

    /** How many may drive, how many may broadcast, and whether others may wait for a place. */
    public record Capacity(int maxDrivers, int broadcastSlots, boolean waitingList, DriverIdKind driverId) {

        /** The same for so many. */
        public Capacity of(int drivers, int broadcasters) {
            return new Capacity(drivers, broadcasters, waitingList, driverId);
        }

        /** Places of the track that the event uses. */
        public int places() {
            return maxDrivers + broadcastSlots;
        }

        /** As many as the track has room for; a race needs drivers before it needs broadcasters. */
        public Capacity within(Track track) {
            if (places() <= track.places()) return this;
            var drivers = Math.min(maxDrivers, Math.max(track.places() - broadcastSlots, 1));
            return new Capacity(drivers, Math.max(track.places() - drivers, 0), waitingList, driverId);
        }

        /** Why it does not fit the track; empty when it does. */
        public Optional<Phrase> beyond(Track track) {
            return places() <= track.places()
                    ? Optional.empty()
                    : Optional.of(Phrase.of("event.capacity")
                            .with("drivers", maxDrivers)
                            .with("broadcast", broadcastSlots)
                            .with("places", track.places())
                            .with("track", track.name().full()));
        }
    }

    /** Which account a driver names, so that the server lets them in. */
    public enum DriverIdKind {
        STEAM,
        NONE
    }

    /**
     * Where the event is shown.
     *
     * @param roster empty where the announcement names the drivers itself
     */
    public record Channels(ChannelId announcement, Optional<ChannelId> roster) {

        public Channels(ChannelId announcement, ChannelId roster) {
            this(announcement, Optional.of(roster));
        }

        /** Where a message is posted; empty where there is to be none. */
        public Optional<ChannelId> at(Where where) {
            return switch (where) {
                case ANNOUNCEMENT -> Optional.of(announcement);
                case ROSTER -> roster;
            };
        }
    }

    /** The picture under which the event is announced: its own, or else that of its track. */
    public Optional<PictureId> shownPicture() {
        return picture.or(track::picture);
    }

    /** The places of the grid, in all splits together. */
    public int gridPlaces() {
        return capacity.maxDrivers() * details().splitCount();
    }

    public EventDetails details() {
        return more.orElse(EventDetails.NONE);
    }

    /** The same on a track as it is now, with no more places than that has. */
    public EventPlan on(Track changed) {
        return new EventPlan(
                title, timing, checkIn, changed, cars, capacity.within(changed), channels, language, picture, more);
    }

    EventPlan with(Timing moved, CheckInWindow changed) {
        return new EventPlan(title, moved, changed, track, cars, capacity, channels, language, picture, more);
    }

    EventPlan with(Capacity changed) {
        return new EventPlan(title, timing, checkIn, track, cars, changed, channels, language, picture, more);
    }

    EventPlan with(EventDetails changed) {
        return new EventPlan(
                title, timing, checkIn, track, cars, capacity, channels, language, picture, changed.kept());
    }

    EventPlan with(CheckInWindow changed) {
        return new EventPlan(title, timing, changed, track, cars, capacity, channels, language, picture, more);
    }

    /** Title and start date, which together are unique among a guild's live events, without regard to case. */
    public String uniqueKey() {
        return uniqueKey(title, timing.date());
    }

    public static String uniqueKey(String title, LocalDate date) {
        return PlainText.likeness(title) + "\n" + date;
    }
}
