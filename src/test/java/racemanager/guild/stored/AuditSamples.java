package racemanager.guild.stored;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.access.BotModule;
import racemanager.audit.AuditEntry;
import racemanager.audit.AuditFact;
import racemanager.audit.AuditLog;
import racemanager.audit.AuditOutcome;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;

/** What the first version stored of audit logs. */
final class AuditSamples {

    private static final Instant AT = Instant.parse("2026-12-05T18:00:00Z");
    private static final AuditEntry REFUSED = new AuditEntry(
            AT,
            Optional.of(new MemberId(10)),
            "/track edit",
            Optional.of(BotModule.TRACKS),
            "Monza",
            AuditOutcome.REFUSED,
            Optional.of(Phrase.of("track.gone").with("track", "Monza")));
    private static final AuditEntry NAMELESS = new AuditEntry(
            AT, Optional.empty(), "/profile forget", Optional.empty(), "", AuditOutcome.DONE, Optional.empty());

    static Stream<Object> all() {
        return Stream.of(
                new AuditFact.Noted(REFUSED),
                new AuditFact.KeptFor(30, AT),
                new AuditFact.MemberForgotten(new MemberId(10)),
                new AuditLog(2, 30, List.of(NAMELESS, REFUSED)));
    }

    private AuditSamples() {}
}
