package racemanager.discord.interaction;

import java.util.Optional;
import java.util.stream.Stream;
import racemanager.access.Access;
import racemanager.access.BotModule;
import racemanager.audit.AuditEntry;
import racemanager.audit.AuditOutcome;
import racemanager.audit.AuditTrail;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.Route;
import racemanager.discord.Trace;
import racemanager.kernel.MemberId;

/** One use of a row, until it is over and can be noted. */
final class Usage {

    private final AuditTrail trail;
    private final Caller caller;
    private final Route row;
    private final String about;
    private final LastRefusal refusal;
    private volatile boolean allowed;
    private volatile boolean denied;
    private volatile boolean onlyOpens;

    /** The refusal is what the responder of this use was told to be one. */
    Usage(AuditTrail trail, Caller caller, Route row, String about, LastRefusal refusal) {
        this.trail = trail;
        this.caller = caller;
        this.row = row;
        this.about = about;
        this.refusal = refusal;
    }

    void allowed() {
        allowed = true;
    }

    void denied() {
        denied = true;
    }

    /** Whoever opens a form has done nothing yet; the form that is sent is a use of its own. */
    void answered(Answer answer) {
        onlyOpens = answer instanceof Answer.OpenModal;
    }

    void ended(Outcome how) {
        var outcome = outcome(how);
        if (isTraced(outcome)) {
            trail.note(caller.guild(), caller.guildLocale(), entry(outcome));
        }
    }

    private boolean isTraced(AuditOutcome outcome) {
        return switch (row.trace()) {
            case NONE -> false;
            case ATTEMPTS -> outcome == AuditOutcome.DENIED;
            case USES, NAMELESS_USES -> outcome != AuditOutcome.DONE || !onlyOpens;
        };
    }

    /** What did not reach Discord, or came too late there, was done all the same. */
    private AuditOutcome outcome(Outcome how) {
        if (denied) {
            return AuditOutcome.DENIED;
        }
        if (!allowed) {
            return AuditOutcome.FAILED;
        }
        return switch (how) {
            case SLOW, FAILED -> AuditOutcome.FAILED;
            case ANSWERED, DEFERRED, TAKEN, LOST ->
                refusal.why().isPresent() ? AuditOutcome.REFUSED : AuditOutcome.DONE;
        };
    }

    private AuditEntry entry(AuditOutcome outcome) {
        var nameless = row.trace() == Trace.NAMELESS_USES;
        return new AuditEntry(
                caller.arrival(),
                nameless ? Optional.empty() : Optional.<MemberId>of(caller.member()),
                row instanceof Route.Slash ? "/" + row.name() : row.name(),
                modules(row.access()).findFirst(),
                nameless ? "" : about,
                outcome,
                outcome == AuditOutcome.REFUSED ? refusal.why() : Optional.empty());
    }

    private static Stream<BotModule> modules(Access access) {
        return switch (access) {
            case Access.Everyone everyone -> Stream.empty();
            case Access.Granted granted -> Stream.of(granted.module());
            case Access.Stewarding stewarding -> Stream.of(stewarding.module());
        };
    }
}
