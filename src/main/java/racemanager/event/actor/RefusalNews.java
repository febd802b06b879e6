package racemanager.event.actor;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pekko.actor.typed.ActorRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.event.EventCommand;
import racemanager.event.EventCommand.Look;
import racemanager.event.EventCommand.NoteTold;
import racemanager.event.FormerMember;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RefusalNotice;
import racemanager.event.Shown.Refusal;
import racemanager.event.Shown.Where;
import racemanager.kernel.GuildId;
import racemanager.kernel.Phrase;
import racemanager.outbox.Deed;
import racemanager.outbox.Priority;
import racemanager.outbox.Receipt;
import racemanager.outbox.Subject;
import racemanager.outbox.actor.Deliver;
import racemanager.outbox.actor.Delivered;

/** Tells whoever published an event what Discord refuses: each reason once, whichever message it concerns. */
final class RefusalNews {

    private static final Logger LOG = LoggerFactory.getLogger(EventActor.class);

    private final GuildId guild;
    private final String about;
    private final ActorRef<? super Deliver> outbox;
    private final ActorRef<Delivered> mailbox;
    private final Map<Where, Phrase> telling = new EnumMap<>(Where.class);
    private boolean startedOver;

    RefusalNews(GuildId guild, String about, ActorRef<? super Deliver> outbox, ActorRef<Delivered> mailbox) {
        this.guild = guild;
        this.about = about;
        this.outbox = outbox;
        this.mailbox = mailbox;
    }

    /** What was on its way may have been lost. */
    void startOver() {
        telling.clear();
        startedOver = true;
    }

    /** Tells it unless it is told, or on its way. */
    void tell(Live event, Where where, String nonce) {
        var shown = event.meeting().shown();
        telling.values().removeIf(shown::isTold);
        if (!shown.isRefused(where)) telling.remove(where);
        if (event.meeting().origin().by().equals(FormerMember.ID)) return;
        shown.at(where)
                .refusal()
                .filter(refusal -> !shown.isTold(refusal.why()) && !telling.containsValue(refusal.why()))
                .ifPresent(refusal -> {
                    telling.put(where, refusal.why());
                    outbox.tell(new Deliver(
                            subject(where),
                            Priority.ANNOUNCEMENTS,
                            deed(event, where, refusal, nonce),
                            shown.revision(),
                            mailbox));
                });
    }

    /** Another refusal is another message, which Discord would otherwise take for the same. */
    private Deed deed(Live event, Where where, Refusal refusal, String nonce) {
        var deed = new Deed.TellOrganisers(
                guild,
                event.meeting().origin().by(),
                nonce + Long.toString(refusal.at().getEpochSecond(), Character.MAX_RADIX),
                new RefusalNotice(event, where, refusal));
        return startedOver ? deed.again() : deed;
    }

    private Subject subject(Where where) {
        return new Subject(guild, about + "/" + where.name() + "/refused");
    }

    boolean concerns(Delivered delivered) {
        return of(delivered).isPresent();
    }

    /** Who takes no direct messages is told no other way, and has the details to look at. */
    EventCommand told(Delivered delivered, Instant now) {
        if (delivered.receipt() instanceof Receipt.Refused refused)
            LOG.info("The organiser of {} in {} was not told: {}", about, guild, refused.why());
        return of(delivered)
                .flatMap(where -> Optional.ofNullable(telling.get(where)))
                .<EventCommand>map(why -> new NoteTold(why, now))
                .orElseGet(() -> new Look(now));
    }

    private Optional<Where> of(Delivered delivered) {
        for (var where : Where.values()) if (delivered.subject().equals(subject(where))) return Optional.of(where);
        return Optional.empty();
    }
}
