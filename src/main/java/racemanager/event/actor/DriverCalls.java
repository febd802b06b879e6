package racemanager.event.actor;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pekko.actor.typed.ActorRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.event.Call;
import racemanager.event.CallPost;
import racemanager.event.EventCommand;
import racemanager.event.EventCommand.NoteCalled;
import racemanager.event.FormerMember;
import racemanager.event.RaceEvent.Live;
import racemanager.kernel.GuildId;
import racemanager.outbox.Deed;
import racemanager.outbox.Priority;
import racemanager.outbox.Receipt;
import racemanager.outbox.Subject;
import racemanager.outbox.actor.Deliver;
import racemanager.outbox.actor.Delivered;

/** Posts an event's calls to its drivers, each until Discord has answered. */
final class DriverCalls {

    private static final Logger LOG = LoggerFactory.getLogger(EventActor.class);

    private final GuildId guild;
    private final String about;
    private final ActorRef<? super Deliver> outbox;
    private final ActorRef<Delivered> mailbox;
    private final Set<Integer> underWay = new HashSet<>();

    DriverCalls(GuildId guild, String about, ActorRef<? super Deliver> outbox, ActorRef<Delivered> mailbox) {
        this.guild = guild;
        this.about = about;
        this.outbox = outbox;
        this.mailbox = mailbox;
    }

    /** What was on its way may have been lost. */
    void startOver() {
        underWay.clear();
    }

    /** Posts what is not on its way; the first call that is of no use any more is told instead. */
    Optional<EventCommand> post(Live event, String nonce, Instant now) {
        var calls = event.meeting().calls().waiting();
        underWay.retainAll(calls.stream().map(Call::number).collect(Collectors.toSet()));
        for (var call : calls) {
            if (underWay.contains(call.number())) continue;
            underWay.add(call.number());
            if (call.isOutdated(event, now) || isForNobody(event, call))
                return Optional.of(new NoteCalled(call.number(), now));
            outbox.tell(new Deliver(
                    subject(call.number()), Priority.REMINDERS, deed(event, call, nonce), call.number(), mailbox));
        }
        return Optional.empty();
    }

    /** Whoever published it is the only one to be told where there is no channel for organisers. */
    private static boolean isForNobody(Live event, Call call) {
        return call.isForOrganisers() && event.meeting().origin().by().equals(FormerMember.ID);
    }

    private Deed deed(Live event, Call call, String nonce) {
        if (call.isForOrganisers())
            return new Deed.TellOrganisers(
                    guild, event.meeting().origin().by(), nonce + "C" + call.number(), new CallPost(event, call));
        return new Deed.ShowMessage(
                guild,
                event.plan().channels().announcement(),
                Optional.empty(),
                nonce + "C" + call.number(),
                new CallPost(event, call));
    }

    private Subject subject(int call) {
        return new Subject(guild, about + "/call-" + call);
    }

    boolean concerns(Delivered delivered) {
        return delivered.subject().equals(subject((int) delivered.revision()));
    }

    /** Where Discord takes no post it takes no announcement either, and the organiser hears of that. */
    EventCommand ended(Delivered delivered, Instant now) {
        if (delivered.receipt() instanceof Receipt.Refused refused) {
            LOG.warn("Drivers of {} in {} were not called: {}", about, guild, refused.why());
        }
        return new NoteCalled((int) delivered.revision(), now);
    }
}
