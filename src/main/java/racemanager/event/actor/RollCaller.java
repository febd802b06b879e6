package racemanager.event.actor;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pekko.actor.typed.ActorRef;
import racemanager.event.EventCommand;
import racemanager.event.EventCommand.Look;
import racemanager.event.EventCommand.NoteLeft;
import racemanager.event.RaceEvent;
import racemanager.event.RollCall;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.outbox.Deed;
import racemanager.outbox.Priority;
import racemanager.outbox.Receipt;
import racemanager.outbox.Subject;
import racemanager.outbox.actor.Deliver;
import racemanager.outbox.actor.Delivered;

/** Asks Discord about an event's drivers, each once a roll call; after a start those are asked about again. */
final class RollCaller {

    private final GuildId guild;
    private final String about;
    private final ActorRef<? super Deliver> outbox;
    private final ActorRef<Delivered> mailbox;
    private final Set<MemberId> asked = new HashSet<>();

    RollCaller(GuildId guild, String about, ActorRef<? super Deliver> outbox, ActorRef<Delivered> mailbox) {
        this.guild = guild;
        this.about = about + "/member-";
        this.outbox = outbox;
        this.mailbox = mailbox;
    }

    void ask(RaceEvent event, Instant now) {
        var due = RollCall.due(event, now).collect(Collectors.toSet());
        asked.retainAll(due);
        for (var driver : due) {
            if (asked.add(driver)) {
                var deed = new Deed.FindMember(guild, driver);
                outbox.tell(new Deliver(subject(driver), Priority.ROLL_CALLS, deed, 0, mailbox));
            }
        }
    }

    private Subject subject(MemberId driver) {
        return new Subject(guild, about + driver.text());
    }

    boolean concerns(Delivered delivered) {
        return delivered.subject().about().startsWith(about);
    }

    /** Nobody is taken out because Discord could not, or would not, tell. */
    EventCommand answered(Delivered delivered, Instant now) {
        var driver = MemberId.parse(delivered.subject().about().substring(about.length()));
        return delivered.receipt() instanceof Receipt.Gone ? new NoteLeft(driver, now) : new Look(now);
    }
}
