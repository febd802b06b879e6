package racemanager.guild;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.event.EventOverview;
import racemanager.event.EventPlan;
import racemanager.event.PlanChange;
import racemanager.guild.EventIndex.Order;
import racemanager.guild.EventIndex.Stage;
import racemanager.kernel.MemberId;
import racemanager.track.TrackList;

/**
 * One event as the index has it.
 *
 * @param unmade what the event itself has not confirmed yet
 * @param publishAt when the event is published by itself; at once where none is said
 * @param before what stands again when the event refuses the plan that is unmade
 * @param change how the event is to come to the plan that is unmade; empty where the plan says all
 * @param use how it uses its track; nothing where an older version did not keep that, until the event has said so
 */
public record Listing(
        int number,
        String title,
        String uniqueKey,
        Instant start,
        int track,
        Stage stage,
        Order order,
        Optional<EventPlan> unmade,
        Optional<Instant> publishAt,
        Optional<Confirmed> before,
        Optional<TrackUse> use,
        Optional<PlanChange> change) {

    Listing forgetting(MemberId member) {
        return new Listing(
                number,
                title,
                uniqueKey,
                start,
                track,
                stage,
                order.forgetting(member),
                unmade,
                publishAt,
                before.map(known -> known.by(known.order().forgetting(member))),
                use,
                change.map(known -> known.forgetting(member)));
    }

    /** A race that is over while its change was never confirmed was run as it was before. */
    Listing at(Stage changed) {
        return changed.isOver()
                ? before.map(known -> known.listed(number, changed)).orElseGet(() -> confirmed(changed))
                : confirmed(changed);
    }

    private Listing confirmed(Stage changed) {
        return new Confirmed(title, uniqueKey, start, track, order, publishAt, use).listed(number, changed);
    }

    /** What waits for the event's word goes on waiting; only what would come back is another. */
    Listing overtaken(EventPlan confirmed) {
        var known = before.map(earlier -> Confirmed.of(confirmed, earlier.order(), earlier.publishAt()))
                .orElseGet(() -> Confirmed.of(confirmed, order, publishAt));
        return new Listing(
                number,
                title,
                uniqueKey,
                start,
                track,
                stage,
                order,
                unmade,
                publishAt,
                Optional.of(known),
                use,
                change);
    }

    /** What the event itself has confirmed last; nothing while it is made for the first time. */
    Optional<Confirmed> known() {
        return unmade.isPresent()
                ? before
                : Optional.of(new Confirmed(title, uniqueKey, start, track, order, publishAt, use));
    }

    boolean isMade() {
        return stage != Stage.RESERVED || before.isPresent();
    }

    boolean isPublished(Instant now) {
        return publishAt.filter(instant -> instant.isAfter(now)).isEmpty();
    }

    /** Its title, and the one that comes back if the event refuses. */
    Stream<String> keys() {
        return Stream.concat(Stream.of(uniqueKey), before.map(Confirmed::uniqueKey).stream());
    }

    boolean isOn(int searched) {
        return track == searched
                || before.filter(known -> known.track() == searched).isPresent();
    }

    /** Whether it is known for all that it was and will be. */
    boolean tellsItsUse() {
        return use.isPresent() && before.filter(known -> known.use().isEmpty()).isEmpty();
    }

    /** The most places of this track that it uses or is about to use. */
    int placesOn(int searched) {
        return Stream.concat(use.stream(), before.flatMap(Confirmed::use).stream())
                .filter(known -> known.track().number() == searched)
                .mapToInt(TrackUse::places)
                .max()
                .orElse(0);
    }

    /** Whether the event itself may not know yet what its track is like; what is unmade is on its way to it. */
    boolean isUntold(TrackList tracks) {
        return isOpen()
                && tracks.byNumber(track)
                        .filter(present -> use.filter(known -> known.track().equals(present))
                                .isEmpty())
                        .isPresent();
    }

    boolean awaitsWordOf(TrackUse told) {
        return isOpen() && told.track().number() == track && !use.equals(Optional.of(told));
    }

    private boolean isOpen() {
        return stage == Stage.LIVE && unmade.isEmpty();
    }

    Listing telling(TrackUse told) {
        return new Listing(
                number,
                title,
                uniqueKey,
                start,
                track,
                stage,
                order,
                unmade,
                publishAt,
                before,
                Optional.of(told),
                change);
    }

    Listing by(Optional<PlanChange> changed) {
        return new Listing(
                number, title, uniqueKey, start, track, stage, order, unmade, publishAt, before, use, changed);
    }

    /** What members can see of it before its start: nothing of what is unconfirmed, or to be published later. */
    Optional<Confirmed> announced(Instant now) {
        return known().filter(known -> !stage.isOver())
                .filter(known -> known.publishAt()
                        .filter(instant -> instant.isAfter(now))
                        .isEmpty())
                .filter(known -> known.start().isAfter(now));
    }

    /** As it is listed; nothing of what is unconfirmed. */
    Optional<EventOverview.Listed> listed(Instant now) {
        return known().map(known -> new EventOverview.Listed(number, known.title(), known.start(), status(known, now)));
    }

    private EventOverview.Status status(Confirmed known, Instant now) {
        if (stage == Stage.ARCHIVED || stage == Stage.RESTORING) return EventOverview.Status.ARCHIVED;
        if (stage == Stage.OVER) return EventOverview.Status.OVER;
        return known.publishAt().filter(instant -> instant.isAfter(now)).isPresent()
                ? EventOverview.Status.PLANNED
                : EventOverview.Status.COMING;
    }

    static Listing unmade(
            int number,
            Stage stage,
            Order order,
            EventPlan plan,
            Optional<Instant> publishAt,
            Optional<Confirmed> before) {
        return new Listing(
                number,
                plan.title(),
                plan.uniqueKey(),
                plan.timing().start(),
                plan.track().number(),
                stage,
                order,
                Optional.of(plan),
                publishAt,
                before,
                Optional.of(TrackUse.of(plan)),
                Optional.empty());
    }

    /** What an event was like before a change that it has not confirmed. */
    public record Confirmed(
            String title,
            String uniqueKey,
            Instant start,
            int track,
            Order order,
            Optional<Instant> publishAt,
            Optional<TrackUse> use) {

        static Confirmed of(EventPlan plan, Order order, Optional<Instant> publishAt) {
            return new Confirmed(
                    plan.title(),
                    plan.uniqueKey(),
                    plan.timing().start(),
                    plan.track().number(),
                    order,
                    publishAt,
                    Optional.of(TrackUse.of(plan)));
        }

        Confirmed by(Order changed) {
            return new Confirmed(title, uniqueKey, start, track, changed, publishAt, use);
        }

        Listing listed(int number, Stage stage) {
            return new Listing(
                    number,
                    title,
                    uniqueKey,
                    start,
                    track,
                    stage,
                    order,
                    Optional.empty(),
                    publishAt,
                    Optional.empty(),
                    use,
                    Optional.empty());
        }
    }
}
