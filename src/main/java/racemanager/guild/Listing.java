package racemanager.guild;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.event.EventPlan;
import racemanager.guild.EventIndex.Order;
import racemanager.guild.EventIndex.Stage;
import racemanager.kernel.MemberId;

/**
 * One event as the index has it.
 *
 * @param unmade what the event itself has not confirmed yet
 * @param publishAt when the event is published by itself; at once where none is said
 * @param before what stands again when the event refuses the plan that is unmade
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
        Optional<Confirmed> before) {

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
                before.map(known -> known.by(known.order().forgetting(member))));
    }

    /** A race that is over while its change was never confirmed was run as it was before. */
    Listing at(Stage changed) {
        return changed == Stage.OVER
                ? before.map(known -> known.listed(number, changed)).orElseGet(() -> confirmed(changed))
                : confirmed(changed);
    }

    private Listing confirmed(Stage changed) {
        return new Listing(
                number, title, uniqueKey, start, track, changed, order, Optional.empty(), publishAt, Optional.empty());
    }

    /** What waits for the event's word goes on waiting; only what would come back is another. */
    Listing overtaken(EventPlan confirmed) {
        var known = before.map(earlier -> Confirmed.of(confirmed, earlier.order(), earlier.publishAt()))
                .orElseGet(() -> Confirmed.of(confirmed, order, publishAt));
        return new Listing(number, title, uniqueKey, start, track, stage, order, unmade, publishAt, Optional.of(known));
    }

    /** What the event itself has confirmed last; nothing while it is made for the first time. */
    Optional<Confirmed> known() {
        return unmade.isPresent()
                ? before
                : Optional.of(new Confirmed(title, uniqueKey, start, track, order, publishAt));
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
                before);
    }

    /** What an event was like before a change that it has not confirmed. */
    public record Confirmed(
            String title, String uniqueKey, Instant start, int track, Order order, Optional<Instant> publishAt) {

        static Confirmed of(EventPlan plan, Order order, Optional<Instant> publishAt) {
            return new Confirmed(
                    plan.title(),
                    plan.uniqueKey(),
                    plan.timing().start(),
                    plan.track().number(),
                    order,
                    publishAt);
        }

        Confirmed by(Order changed) {
            return new Confirmed(title, uniqueKey, start, track, changed, publishAt);
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
                    Optional.empty());
        }
    }
}
