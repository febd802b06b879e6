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
import racemanager.event.DirectCall;
import racemanager.event.EventCommand;
import racemanager.event.EventCommand.NoteCalled;
import racemanager.event.EventCommand.NoteUnreached;
import racemanager.event.EventCommand.RouteCall;
import racemanager.event.FormerMember;
import racemanager.event.RaceEvent;
import racemanager.event.RaceEvent.Live;
import racemanager.kernel.GuildId;
import racemanager.outbox.Deed;
import racemanager.outbox.Priority;
import racemanager.outbox.Receipt;
import racemanager.outbox.Subject;
import racemanager.outbox.actor.Deliver;
import racemanager.outbox.actor.Delivered;

/** Sends an event's calls to its drivers by mention or direct message, each until Discord has answered. */
final class DriverCalls {

    private static final Logger LOG = LoggerFactory.getLogger(EventActor.class);

    private final GuildId guild;
    private final String about;
    private final ActorRef<? super Deliver> outbox;
    private final ActorRef<Delivered> mailbox;
    private final EventParent parent;
    private final Set<Way> underWay = new HashSet<>();

    /** A call, and by which way it goes. */
    private record Way(int call, boolean direct) {
        static Way of(Call call) {
            return new Way(call.number(), call.direct().isPresent());
        }
    }

    /** Of whose drivers the guild was asked who wants direct messages. */
    private final Set<Integer> asked = new HashSet<>();

    /** None of whose drivers does. */
    private final Set<Integer> mentions = new HashSet<>();

    /** Which may have been sent already; calls are numbered as they come. */
    private int lastPerhapsSent;

    DriverCalls(
            GuildId guild,
            String about,
            ActorRef<? super Deliver> outbox,
            ActorRef<Delivered> mailbox,
            EventParent parent) {
        this.parent = parent;
        this.guild = guild;
        this.about = about;
        this.outbox = outbox;
        this.mailbox = mailbox;
    }

    /** What was on its way may have been lost, or have arrived unheard. */
    void startOver(RaceEvent state) {
        if (state instanceof Live live)
            live.meeting()
                    .calls()
                    .waiting()
                    .forEach(call -> lastPerhapsSent = Math.max(lastPerhapsSent, call.number()));
        underWay.clear();
        asked.clear();
        mentions.clear();
    }

    /** Whether nobody wants a direct message, so that the call goes out as it is. */
    boolean isMention(RouteCall route) {
        return route.direct().isEmpty() && mentions.add(route.call());
    }

    /**
     * Posts what is not on its way, once the guild has said who wants direct messages; told instead is the first call that
     * is of no use any more. Which way a call goes is stored before anything is sent, so that nobody is told twice after a
     * crash.
     */
    Optional<EventCommand> post(Live event, String nonce, Instant now) {
        var calls = event.meeting().calls().waiting();
        underWay.retainAll(calls.stream().map(Way::of).collect(Collectors.toSet()));
        var numbers = calls.stream().map(Call::number).collect(Collectors.toSet());
        asked.retainAll(numbers);
        mentions.retainAll(numbers);
        for (var call : calls) {
            if (underWay.contains(Way.of(call))) continue;
            if (call.isOutdated(event, now) || isForNobody(event, call)) {
                underWay.add(Way.of(call));
                return Optional.of(new NoteCalled(call.number(), now));
            }
            if (call.isToBeRouted() && !mentions.contains(call.number())) {
                if (asked.add(call.number())) parent.route(event.number(), call);
                continue;
            }
            underWay.add(Way.of(call));
            var deed = deed(event, call, nonce);
            outbox.tell(new Deliver(
                    subject(call),
                    Priority.REMINDERS,
                    call.number() <= lastPerhapsSent ? deed.again() : deed,
                    call.number(),
                    mailbox));
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
        if (call.direct().isPresent())
            return new Deed.TellMember(
                    guild,
                    call.drivers().getFirst(),
                    nonce + "D" + call.number(),
                    new DirectCall(guild, new CallPost(event, call)));
        return new Deed.ShowMessage(
                guild,
                event.plan().channels().announcement(),
                Optional.empty(),
                nonce + "C" + call.number(),
                new CallPost(event, call));
    }

    private Subject subject(Call call) {
        return call.direct().isPresent() ? direct(call.number()) : mention(call.number());
    }

    private Subject mention(int call) {
        return new Subject(guild, about + "/call-" + call);
    }

    private Subject direct(int call) {
        return new Subject(guild, about + "/call-" + call + "/direct");
    }

    boolean concerns(Delivered delivered) {
        var call = (int) delivered.revision();
        return delivered.subject().equals(mention(call)) || delivered.subject().equals(direct(call));
    }

    /** Where Discord takes no post it takes no announcement either, and the organiser hears of that. */
    EventCommand ended(Delivered delivered, Instant now) {
        var call = (int) delivered.revision();
        if (delivered.receipt() instanceof Receipt.Refused refused) {
            if (delivered.subject().equals(direct(call))) return new NoteUnreached(call, now);
            LOG.warn("Drivers of {} in {} were not called: {}", about, guild, refused.why());
        }
        return new NoteCalled(call, now);
    }
}
