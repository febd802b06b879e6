package racemanager.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.event.EventPlan.Channels;
import racemanager.kernel.ChannelId;
import racemanager.kernel.MessageId;
import racemanager.kernel.Phrase;

/**
 * What should be on Discord, as a revision that grows with every visible change, and what was last seen there.
 *
 * @param revision the newest state of the event that members should see
 * @param elsewhere messages in channels that the event has left, oldest first; empty where there are none
 */
public record Shown(long revision, Seen announcement, Seen roster, Optional<List<Elsewhere>> elsewhere) {

    public static final Shown NOTHING = new Shown(1, Seen.NEVER, Seen.NEVER);

    public Shown {
        elsewhere = elsewhere.map(List::copyOf);
    }

    /** In the channels in which it always was. */
    public Shown(long revision, Seen announcement, Seen roster) {
        this(revision, announcement, roster, Optional.empty());
    }

    /** How long after a refusal the same is tried again. */
    public static final Duration TRIED_AGAIN_AFTER = Duration.ofHours(1);

    /** The two messages of an event. */
    public enum Where {
        ANNOUNCEMENT,
        ROSTER
    }

    /**
     * One message: where it stands, and what Discord answered last.
     *
     * @param revision the newest that Discord showed or refused; 0 while what it refused is tried again
     * @param refusal why the message does not look as it should; kept until a later revision is shown
     */
    public record Seen(Optional<MessageId> message, long revision, Optional<Refusal> refusal) {
        public static final Seen NEVER = new Seen(Optional.empty(), 0, Optional.empty());

        public static Seen of(Optional<MessageId> message, long revision) {
            return new Seen(message, revision, Optional.empty());
        }

        private Seen refused(long refused, Refusal why) {
            return new Seen(message, refused, Optional.of(why));
        }
    }

    /**
     * Discord will not show a message.
     *
     * @param why the sentence for the organiser
     * @param at when it last refused
     * @param told whether the organiser was told this reason
     */
    public record Refusal(Phrase why, Instant at, boolean told) {

        public Instant triedAgainAt() {
            return at.plus(TRIED_AGAIN_AFTER);
        }
    }

    public Seen at(Where where) {
        return switch (where) {
            case ANNOUNCEMENT -> announcement;
            case ROSTER -> roster;
        };
    }

    /** Whether Discord has answered all that was wished; {@link #isRefused} tells what it answered. */
    public boolean isSettled(Channels channels) {
        return Stream.of(Where.values())
                        .filter(where -> channels.at(where).isPresent())
                        .allMatch(this::isSettled)
                && toRemove(channels).isEmpty();
    }

    /** What stands in a channel that the event has left, and is not needed there any more. */
    public List<Elsewhere> toRemove(Channels channels) {
        return left().filter(each -> each.message().isPresent())
                .filter(each -> channels.at(each.where()).isEmpty()
                        || at(each.where()).message().isPresent())
                .toList();
    }

    private Stream<Elsewhere> left() {
        return elsewhere.stream().flatMap(List::stream);
    }

    /** Whether what Discord answered about a revision is about a message in a channel that the event has left. */
    boolean isElsewhere(Where where, long answered) {
        return left().anyMatch(each -> each.concerns(where, answered));
    }

    public boolean isSettled(Where where) {
        return at(where).revision() >= revision;
    }

    /** Whether Discord refuses the present revision, and nobody is trying again at this moment. */
    public boolean isRefused(Where where) {
        return isSettled(where) && at(where).refusal().isPresent();
    }

    /** When what is refused is tried again by itself. */
    public Optional<Instant> triedAgainAt() {
        return Stream.of(Where.values())
                .filter(this::isRefused)
                .flatMap(where -> at(where).refusal().stream())
                .map(Refusal::triedAgainAt)
                .min(Instant::compareTo);
    }

    /** Whether the organiser was told this reason, for either message, and it has not gone since. */
    public boolean isTold(Phrase why) {
        return Stream.of(announcement, roster)
                .flatMap(seen -> seen.refusal().stream())
                .anyMatch(refusal -> refusal.told() && refusal.why().equals(why));
    }

    Shown outdated() {
        return new Shown(revision + 1, announcement, roster, elsewhere);
    }

    /** Wherever the channel is another one, the message is posted there anew. */
    Shown moved(Channels before, Channels after) {
        var moved = this;
        for (var where : Where.values()) {
            var channel = before.at(where).filter(old -> !after.at(where).equals(Optional.of(old)));
            if (channel.isPresent()) moved = moved.leaving(where, channel.get());
        }
        return moved;
    }

    private Shown leaving(Where where, ChannelId channel) {
        var behind = new Elsewhere(where, channel, at(where).message(), revision);
        return showing(where, Seen.NEVER).having(Stream.concat(left(), Stream.of(behind)));
    }

    /** What is said of a revision that was wished before the event was moved is about the message of that time. */
    Shown seeing(Where where, Seen seen) {
        var old = left().filter(each -> each.concerns(where, seen.revision())).findFirst();
        if (old.isPresent())
            return having(left().map(each -> each.equals(old.get()) ? each.posted(seen.message()) : each));
        return showing(where, seen)
                .having(left().filter(
                                each -> each.where() != where || each.message().isPresent()));
    }

    Shown removed(MessageId message) {
        return having(left().filter(each -> !each.message().equals(Optional.of(message))));
    }

    private Shown having(Stream<Elsewhere> changed) {
        var list = changed.toList();
        return new Shown(revision, announcement, roster, list.isEmpty() ? Optional.empty() : Optional.of(list));
    }

    private Shown showing(Where where, Seen seen) {
        return switch (where) {
            case ANNOUNCEMENT -> new Shown(revision, seen, roster, elsewhere);
            case ROSTER -> new Shown(revision, announcement, seen, elsewhere);
        };
    }

    Shown refusing(Where where, long refused, Phrase why, Instant at) {
        return showing(where, at(where).refused(refused, new Refusal(why, at, isTold(why))));
    }

    Shown tryingAgain(Where where) {
        return showing(where, new Seen(at(where).message(), 0, at(where).refusal()));
    }

    Shown telling(Phrase why) {
        return new Shown(revision, telling(announcement, why), telling(roster, why), elsewhere);
    }

    private static Seen telling(Seen seen, Phrase why) {
        var told = seen.refusal()
                .map(refusal -> refusal.why().equals(why) ? new Refusal(why, refusal.at(), true) : refusal);
        return new Seen(seen.message(), seen.revision(), told);
    }
}
