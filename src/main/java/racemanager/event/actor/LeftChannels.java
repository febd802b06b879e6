package racemanager.event.actor;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pekko.actor.typed.ActorRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.event.Elsewhere;
import racemanager.event.EventCommand;
import racemanager.event.EventCommand.NoteRemoved;
import racemanager.event.RaceEvent.Live;
import racemanager.kernel.GuildId;
import racemanager.kernel.MessageId;
import racemanager.outbox.Deed;
import racemanager.outbox.Priority;
import racemanager.outbox.Receipt;
import racemanager.outbox.Subject;
import racemanager.outbox.actor.Deliver;
import racemanager.outbox.actor.Delivered;

/** Removes an event's messages from channels that it has left; one that cannot be removed goes on working. */
final class LeftChannels {

    private static final Logger LOG = LoggerFactory.getLogger(EventActor.class);

    private final GuildId guild;
    private final String about;
    private final ActorRef<? super Deliver> outbox;
    private final ActorRef<Delivered> mailbox;
    private final Set<Elsewhere> underWay = new HashSet<>();

    LeftChannels(GuildId guild, String about, ActorRef<? super Deliver> outbox, ActorRef<Delivered> mailbox) {
        this.guild = guild;
        this.about = about + "/left-";
        this.outbox = outbox;
        this.mailbox = mailbox;
    }

    /** What was on its way may have been lost. */
    void startOver() {
        underWay.clear();
    }

    void clear(Live event) {
        var left = event.meeting().shown().toRemove(event.plan().channels()).stream()
                .collect(Collectors.toSet());
        underWay.retainAll(left);
        for (var each : left) if (underWay.add(each)) each.message().ifPresent(message -> remove(each, message));
    }

    private void remove(Elsewhere left, MessageId message) {
        var deed = new Deed.RemoveMessage(guild, left.channel(), message);
        var subject = new Subject(guild, about + message.text());
        outbox.tell(new Deliver(subject, Priority.ROSTERS, deed, left.revision(), mailbox));
    }

    boolean concerns(Delivered delivered) {
        return delivered.subject().about().startsWith(about);
    }

    EventCommand answered(Delivered delivered, Instant now) {
        if (delivered.receipt() instanceof Receipt.Refused refused)
            LOG.warn("{} in {} stays where it was: {}", delivered.subject().about(), guild, refused.why());
        return new NoteRemoved(MessageId.parse(delivered.subject().about().substring(about.length())), now);
    }
}
