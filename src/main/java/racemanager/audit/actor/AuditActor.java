package racemanager.audit.actor;

import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.persistence.typed.PersistenceId;
import racemanager.audit.AuditCommand;
import racemanager.audit.AuditFact;
import racemanager.audit.AuditLog;
import racemanager.audit.AuditPage;
import racemanager.audit.AuditRules;
import racemanager.kernel.GuildId;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.Eraser;
import racemanager.kernel.actor.Errand;
import racemanager.kernel.actor.Rules;
import racemanager.kernel.actor.SourcedActor;
import racemanager.outbox.actor.Deliver;

/** The audit log of one guild: {@link AuditRules} with a mailbox. */
public final class AuditActor {

    private static final Rules<AuditCommand, AuditFact, AuditLog, AuditPage> RULES =
            new Rules<>(AuditLog.EMPTY, AuditRules::decide, AuditRules::evolve, AuditRules::view);

    public static Behavior<Errand<AuditCommand, Reply<AuditPage>>> create(
            GuildId guild, ActorRef<? super Deliver> outbox, Eraser eraser) {
        var id = PersistenceId.ofUniqueId("audit|" + guild.text());
        return SourcedActor.of(id, RULES, self -> new AuditPosting(guild, outbox, self), eraser);
    }

    private AuditActor() {}
}
