package racemanager.audit.actor;

import java.time.Duration;
import java.util.Optional;
import org.apache.pekko.actor.typed.ActorRef;
import racemanager.audit.AuditChannel;
import racemanager.audit.AuditCommand;
import racemanager.audit.AuditFact;
import racemanager.audit.AuditLog;
import racemanager.audit.AuditPage;
import racemanager.audit.AuditPost;
import racemanager.kernel.GuildId;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.Ask;
import racemanager.kernel.actor.Effects;
import racemanager.kernel.actor.Errand;
import racemanager.kernel.actor.Self;
import racemanager.kernel.actor.Tell;
import racemanager.outbox.Deed;
import racemanager.outbox.Priority;
import racemanager.outbox.Receipt;
import racemanager.outbox.Subject;
import racemanager.outbox.actor.Deliver;
import racemanager.outbox.actor.Delivered;

/**
 * Posts in the guild's audit channel what was noted, one message for all that comes within some seconds and never two on
 * their way, so that a slow Discord makes longer messages and not more. What a crash keeps from the channel is in the log.
 */
final class AuditPosting implements Effects<AuditCommand, AuditFact, AuditLog, AuditPage> {

    /** How long a message waits for more. */
    static final Duration COLLECTED_FOR = Duration.ofSeconds(10);

    private final GuildId guild;
    private final ActorRef<? super Deliver> outbox;
    private final Self<AuditCommand, AuditPage> self;
    private final ActorRef<Delivered> mailbox;
    private Optional<AuditChannel> channel = Optional.empty();
    private long posted;
    private boolean waiting;

    AuditPosting(GuildId guild, ActorRef<? super Deliver> outbox, Self<AuditCommand, AuditPage> self) {
        this.guild = guild;
        this.outbox = outbox;
        this.self = self;
        this.mailbox = self.as(Delivered.class, this::ended);
    }

    @Override
    public boolean takes(AuditLog log, Errand<AuditCommand, Reply<AuditPage>> errand) {
        if (errand instanceof Ask<AuditCommand, Reply<AuditPage>> ask
                && ask.command() instanceof AuditCommand.Note note) {
            channel = note.shown();
        }
        if (errand instanceof Tell<AuditCommand, Reply<AuditPage>> tell) {
            switch (tell.command()) {
                case AuditCommand.Post post -> post(log);
                case AuditCommand.PostEnded ended -> {
                    waiting = false;
                    after(log);
                }
                case AuditCommand.Note note -> {
                    return false;
                }
                case AuditCommand.Read read -> {
                    return false;
                }
                case AuditCommand.KeepFor keep -> {
                    return false;
                }
                case AuditCommand.Forget forget -> {
                    return false;
                }
            }
            return true;
        }
        return false;
    }

    @Override
    public void recovered(AuditLog log) {
        posted = log.last();
    }

    @Override
    public void after(AuditLog log) {
        if (channel.isEmpty()) {
            posted = log.last();
        }
        if (posted < log.last() && !waiting) {
            waiting = true;
            self.later(AuditCommand.Post.class, COLLECTED_FOR, new AuditCommand.Post());
        }
    }

    /** From the log as it is now: who was forgotten meanwhile is not named. */
    private void post(AuditLog log) {
        var entries = log.since(posted, AuditPost.MOST_ENTRIES);
        var more = log.last() - posted - entries.size();
        var about = "audit/" + log.last();
        posted = log.last();
        channel.filter(there -> !entries.isEmpty())
                .ifPresentOrElse(
                        there -> outbox.tell(new Deliver(
                                new Subject(guild, about),
                                Priority.ROSTERS,
                                new Deed.ShowMessage(
                                        guild,
                                        there.channel(),
                                        Optional.empty(),
                                        nonce(),
                                        new AuditPost(there.language(), entries.reversed(), more)),
                                posted,
                                mailbox)),
                        () -> waiting = false);
    }

    /** Discord takes up to 25 characters. */
    private String nonce() {
        return Long.toUnsignedString(guild.value(), Character.MAX_RADIX)
                + "-a"
                + Long.toString(posted, Character.MAX_RADIX);
    }

    private AuditCommand ended(Delivered delivered) {
        if (delivered.receipt() instanceof Receipt.Refused refused) {
            self.log().info("Discord does not show the audit log of {}: {}", guild, refused.why());
        }
        return new AuditCommand.PostEnded();
    }
}
