package racemanager.event.actor;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pekko.actor.typed.ActorRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.event.EventCommand;
import racemanager.event.EventCommand.NotShown;
import racemanager.event.EventCommand.Saw;
import racemanager.event.EventPost;
import racemanager.event.RaceEvent.Live;
import racemanager.event.Shown.Where;
import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.outbox.Deed;
import racemanager.outbox.Priority;
import racemanager.outbox.Receipt;
import racemanager.outbox.Subject;
import racemanager.outbox.actor.Deliver;
import racemanager.outbox.actor.Delivered;

/** Has an event's announcement and roster shown as they should look, each revision once, until Discord has answered. */
final class EventPosts {

    private static final Logger LOG = LoggerFactory.getLogger(EventActor.class);

    /** As many as three characters can tell apart. */
    private static final long MARKS = 36 * 36 * 36;

    private final GuildId guild;
    private final String about;
    private final String own;
    private final ActorRef<? super Deliver> outbox;
    private final ActorRef<Delivered> mailbox;
    private final Map<Where, Long> underWay = new EnumMap<>(Where.class);
    private final RefusalNews news;
    private boolean startedOver;

    /**
     * Nothing is on its way yet.
     *
     * @param own tells the event's messages from those of all others, in few characters
     */
    EventPosts(GuildId guild, String about, String own, ActorRef<? super Deliver> outbox, ActorRef<Delivered> mailbox) {
        this.guild = guild;
        this.about = about;
        this.own = own;
        this.outbox = outbox;
        this.mailbox = mailbox;
        this.news = new RefusalNews(guild, about, outbox, mailbox);
    }

    /** What was on its way may have been lost. */
    void startOver() {
        underWay.clear();
        startedOver = true;
        news.startOver();
    }

    void show(Live event) {
        for (var where : Where.values())
            event.plan().channels().at(where).ifPresent(channel -> show(event, where, channel));
    }

    private void show(Live event, Where where, ChannelId channel) {
        var shown = event.meeting().shown();
        if (shown.isSettled(where)) {
            underWay.remove(where);
            news.tell(event, where, nonce(where));
        } else if (underWay.getOrDefault(where, 0L) < shown.revision()) {
            underWay.put(where, shown.revision());
            outbox.tell(deliver(event, where, channel));
        }
    }

    private Deliver deliver(Live event, Where where, ChannelId channel) {
        var post = EventPost.of(event, where);
        var known = event.meeting().shown().at(where).message();
        var deed = new Deed.ShowMessage(guild, channel, known, nonce(where) + mark(channel), post);
        return new Deliver(
                subject(where),
                priority(where),
                startedOver ? deed.again() : deed,
                event.meeting().shown().revision(),
                mailbox);
    }

    private Subject subject(Where where) {
        return new Subject(guild, about + "/" + where.name());
    }

    /** The same for the same message for ever; Discord takes up to 25 characters. */
    private String nonce(Where where) {
        return own + where.name().charAt(0);
    }

    /** Discord would answer with the message of the channel that the event has left. */
    private static String mark(ChannelId channel) {
        return Long.toString(Long.remainderUnsigned(channel.value(), MARKS), Character.MAX_RADIX);
    }

    private static Priority priority(Where where) {
        return switch (where) {
            case ANNOUNCEMENT -> Priority.ANNOUNCEMENTS;
            case ROSTER -> Priority.ROSTERS;
        };
    }

    EventCommand answered(Delivered delivered, Instant now) {
        return news.concerns(delivered) ? news.told(delivered, now) : shown(delivered, now);
    }

    private EventCommand shown(Delivered delivered, Instant now) {
        var where = delivered.subject().equals(subject(Where.ANNOUNCEMENT)) ? Where.ANNOUNCEMENT : Where.ROSTER;
        var revision = delivered.revision();
        return switch (delivered.receipt()) {
            case Receipt.Shown shown -> new Saw(where, Optional.of(shown.message()), revision, now);
            case Receipt.Gone gone -> new Saw(where, Optional.empty(), revision, now);
            case Receipt.Refused refused -> {
                LOG.warn("Discord does not show the {} of {} in {}: {}", where, about, guild, refused.why());
                yield new NotShown(where, revision, refused.why(), now);
            }
            case Receipt.Found found -> throw new IllegalStateException("a message is no member");
            case Receipt.Changed changed -> throw new IllegalStateException("a message is no role");
            case Receipt.Later later -> throw new IllegalStateException("the outbox itself tries again later");
        };
    }
}
