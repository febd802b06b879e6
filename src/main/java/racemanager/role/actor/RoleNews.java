package racemanager.role.actor;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pekko.actor.typed.ActorRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.kernel.RoleId;
import racemanager.outbox.Deed;
import racemanager.outbox.Priority;
import racemanager.outbox.Receipt;
import racemanager.outbox.Subject;
import racemanager.outbox.actor.Deliver;
import racemanager.outbox.actor.Delivered;
import racemanager.role.DriverRoles;
import racemanager.role.RoleCommand;
import racemanager.role.RoleHolders;
import racemanager.role.RoleNotice;
import racemanager.role.RoleWish;

/** Tells a guild's organisers which role Discord refuses to give or take: each reason once, however many it concerns. */
final class RoleNews {

    private static final Logger LOG = LoggerFactory.getLogger(RoleActor.class);

    private final GuildId guild;
    private final ActorRef<? super Deliver> outbox;
    private final ActorRef<Delivered> mailbox;
    private final Map<Subject, Telling> telling = new HashMap<>();
    private boolean startedOver;

    private record Telling(RoleId role, Phrase why) {}

    RoleNews(GuildId guild, ActorRef<? super Deliver> outbox, ActorRef<Delivered> mailbox) {
        this.guild = guild;
        this.outbox = outbox;
        this.mailbox = mailbox;
    }

    /** What was on its way may have been lost. */
    void startOver() {
        telling.clear();
        startedOver = true;
    }

    /** Tells it unless it is told, or on its way, or nobody is left to tell. */
    void tell(DriverRoles roles, RoleId role, RoleHolders holders) {
        var subject = new Subject(guild, "role-" + role.text() + "/refused");
        var untold = holders.untold();
        if (untold.isEmpty()) {
            telling.remove(subject);
            return;
        }
        var refusal = untold.get();
        var news = new Telling(role, refusal.why());
        if (news.equals(telling.get(subject))) {
            return;
        }
        var wish = roles.wishFor(role);
        wish.flatMap(RoleWish::organiser).ifPresent(organiser -> {
            telling.put(subject, news);
            outbox.tell(new Deliver(
                    subject,
                    Priority.ANNOUNCEMENTS,
                    deed(role, refusal, organiser, wish.get()),
                    roles.last(),
                    mailbox));
        });
    }

    private Deed deed(RoleId role, RoleHolders.Refusal refusal, MemberId organiser, RoleWish wish) {
        var next = refusal.at().plus(RoleHolders.TRIED_AGAIN_AFTER);
        var deed = new Deed.TellOrganisers(
                guild,
                organiser,
                nonce(role, refusal.at()),
                new RoleNotice(role, refusal.why(), next, wish.language()));
        return startedOver ? deed.again() : deed;
    }

    /** Of up to 25 characters, as Discord wants it; another refusal is another message. */
    private static String nonce(RoleId role, Instant at) {
        return "r"
                + Long.toUnsignedString(role.value(), Character.MAX_RADIX)
                + "-"
                + Long.toString(at.getEpochSecond(), Character.MAX_RADIX);
    }

    boolean concerns(Delivered delivered) {
        return delivered.subject().about().endsWith("/refused");
    }

    /** Who takes no direct messages is told no other way. */
    RoleCommand told(Delivered delivered, Instant now) {
        if (delivered.receipt() instanceof Receipt.Refused refused)
            LOG.info("The organisers of {} were not told of a refused role: {}", guild, refused.why());
        return Optional.ofNullable(telling.get(delivered.subject()))
                .<RoleCommand>map(news -> new RoleCommand.NoteTold(news.role(), news.why(), now))
                .orElseGet(RoleCommand.Look::new);
    }
}
