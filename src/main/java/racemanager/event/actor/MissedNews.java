package racemanager.event.actor;

import java.time.Instant;
import org.apache.pekko.actor.typed.ActorRef;
import racemanager.event.EventCommand;
import racemanager.event.EventCommand.NoteTold;
import racemanager.event.MissedNotice;
import racemanager.event.RaceEvent.Missed;
import racemanager.kernel.GuildId;
import racemanager.kernel.Phrase;
import racemanager.outbox.Deed;
import racemanager.outbox.Priority;
import racemanager.outbox.Subject;
import racemanager.outbox.actor.Deliver;
import racemanager.outbox.actor.Delivered;

/** Tells organisers once that a race was not published at its time. */
final class MissedNews {

    private static final Phrase WHY = Phrase.of("event.publication_missed");

    private final GuildId guild;
    private final Subject subject;
    private final ActorRef<? super Deliver> outbox;
    private final ActorRef<Delivered> mailbox;
    private boolean telling;
    private boolean startedOver;

    MissedNews(GuildId guild, String about, ActorRef<? super Deliver> outbox, ActorRef<Delivered> mailbox) {
        this.guild = guild;
        this.subject = new Subject(guild, about + "/missed");
        this.outbox = outbox;
        this.mailbox = mailbox;
    }

    /** What was on its way may have been lost. */
    void startOver() {
        telling = false;
        startedOver = true;
    }

    void tell(Missed event, String nonce) {
        if (telling || !event.isToBeTold()) {
            return;
        }
        telling = true;
        var deed = new Deed.TellOrganisers(guild, event.origin().by(), nonce + "M", new MissedNotice(event));
        outbox.tell(new Deliver(subject, Priority.ANNOUNCEMENTS, startedOver ? deed.again() : deed, 1, mailbox));
    }

    boolean concerns(Delivered delivered) {
        return delivered.subject().equals(subject);
    }

    /** Who takes no direct messages is told no other way, and finds it among the drafts. */
    EventCommand told(Instant now) {
        telling = false;
        return new NoteTold(WHY, now);
    }
}
