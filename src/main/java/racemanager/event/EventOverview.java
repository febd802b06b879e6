package racemanager.event;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.kernel.PlainText;

/**
 * A guild's events as it lists them, the latest start first.
 *
 * @param zone in which their days are told where Discord does not show every reader's own
 */
public record EventOverview(List<Listed> events, ZoneId zone) {

    /** How far an event has come. */
    public enum Status {
        /** Not complete, or not decided; only organisers know of it. */
        DRAFT,
        /** To be published later; only organisers know of it. */
        PLANNED,
        COMING,
        /** Run or cancelled. */
        OVER,
        /** Out of the way, until it is restored or erased. */
        ARCHIVED
    }

    /**
     * An event of which only this is told.
     *
     * @param title empty for a draft without one
     * @param start empty for a draft without one
     */
    public record Listed(int number, String title, Optional<Instant> start, Status status) {

        /** One that was published, or will be. */
        public Listed(int number, String title, Instant start, Status status) {
            this(number, title, Optional.of(start), status);
        }

        boolean isPublic() {
            return status != Status.DRAFT && status != Status.PLANNED;
        }
    }

    public EventOverview {
        events = List.copyOf(events);
    }

    /** What members see who do not organise. */
    public EventOverview published() {
        return new EventOverview(events.stream().filter(Listed::isPublic).toList(), zone);
    }

    /** All that are not over. */
    public EventOverview toCome() {
        return new EventOverview(
                events.stream()
                        .filter(event -> event.status() != Status.OVER && event.status() != Status.ARCHIVED)
                        .toList(),
                zone);
    }

    /** Those that are not published. */
    public EventOverview unpublished() {
        return new EventOverview(
                events.stream().filter(event -> !event.isPublic()).toList(), zone);
    }

    /** All that are not in the archive. */
    public EventOverview atHand() {
        return new EventOverview(
                events.stream()
                        .filter(event -> event.status() != Status.ARCHIVED)
                        .toList(),
                zone);
    }

    /** Those of one status, or all where none is asked for. */
    public EventOverview only(Optional<Status> status) {
        return new EventOverview(
                events.stream()
                        .filter(event -> status.isEmpty() || event.status() == status.get())
                        .toList(),
                zone);
    }

    public Optional<Listed> byNumber(int number) {
        return events.stream().filter(event -> event.number() == number).findFirst();
    }

    /** Those whose titles hold what is typed, without regard to case and accents. */
    public List<Listed> matching(String typed) {
        var wanted = PlainText.likeness(typed);
        return events.stream()
                .filter(event -> PlainText.likeness(event.title()).contains(wanted))
                .toList();
    }

    /** Those that may be meant by a typed title: the ones of exactly that title, else all that hold it. */
    public List<Listed> meant(String typed) {
        var wanted = PlainText.likeness(typed);
        var exactly = events.stream()
                .filter(event -> PlainText.likeness(event.title()).equals(wanted))
                .toList();
        return exactly.isEmpty() ? matching(typed) : exactly;
    }

    /** The status that this word stands for; empty for any other text. */
    public static Optional<Status> status(String word) {
        return Stream.of(Status.values())
                .filter(status -> status.name().equalsIgnoreCase(word))
                .findFirst();
    }
}
