package racemanager.audit;

import java.time.Instant;
import racemanager.kernel.Erasing;
import racemanager.kernel.MemberId;

/** What happened to a guild's audit log. */
public sealed interface AuditFact {

    record Noted(AuditEntry entry) implements AuditFact {}

    record KeptFor(int days, Instant at) implements AuditFact {}

    record MemberForgotten(MemberId member) implements AuditFact, Erasing {}
}
