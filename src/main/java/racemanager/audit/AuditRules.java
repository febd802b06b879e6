package racemanager.audit;

import java.util.List;
import racemanager.kernel.Decision;

/** What becomes of a guild's audit log. */
public final class AuditRules {

    private static final AuditPage NOTHING_SHOWN = new AuditPage(List.of(), 0, 0, 0);

    public static Decision<AuditFact> decide(AuditLog log, AuditCommand command) {
        return switch (command) {
            case AuditCommand.Note note -> Decision.accepted(new AuditFact.Noted(note.entry()));
            case AuditCommand.Read read -> Decision.unchanged();
            case AuditCommand.KeepFor keep -> keep(log, keep);
            case AuditCommand.Forget forget -> forget(log, forget);
            case AuditCommand.Post post -> Decision.unchanged();
            case AuditCommand.PostEnded ended -> Decision.unchanged();
        };
    }

    private static Decision<AuditFact> keep(AuditLog log, AuditCommand.KeepFor keep) {
        if (!AuditLog.OFFERED_DAYS.contains(keep.days())) {
            return Decision.refused("audit.days.unknown");
        }
        return log.days() == keep.days()
                ? Decision.unchanged()
                : Decision.accepted(new AuditFact.KeptFor(keep.days(), keep.at()));
    }

    /** Entries that are too old by now may still be in the store, so that a log which ever had one is always swept. */
    private static Decision<AuditFact> forget(AuditLog log, AuditCommand.Forget forget) {
        return log.last() == 0
                ? Decision.unchanged()
                : Decision.accepted(new AuditFact.MemberForgotten(forget.member()));
    }

    /** The log after a fact. */
    public static AuditLog evolve(AuditLog log, AuditFact fact) {
        return switch (fact) {
            case AuditFact.Noted noted -> log.noting(noted.entry());
            case AuditFact.KeptFor kept -> log.keptFor(kept.days(), kept.at());
            case AuditFact.MemberForgotten forgotten -> log.without(forgotten.member());
        };
    }

    /** What the asker of a command is shown. */
    public static AuditPage view(AuditLog log, AuditCommand command) {
        return switch (command) {
            case AuditCommand.Read read -> log.page(read.filter(), read.upTo(), read.skip(), read.most(), read.at());
            case AuditCommand.KeepFor keep -> NOTHING_SHOWN;
            case AuditCommand.Note note -> NOTHING_SHOWN;
            case AuditCommand.Forget forget -> NOTHING_SHOWN;
            case AuditCommand.Post post -> NOTHING_SHOWN;
            case AuditCommand.PostEnded ended -> NOTHING_SHOWN;
        };
    }

    private AuditRules() {}
}
