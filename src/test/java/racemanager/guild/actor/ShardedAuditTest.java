package racemanager.guild.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import racemanager.audit.AuditEntry;
import racemanager.audit.AuditFact;
import racemanager.audit.AuditFilter;
import racemanager.audit.AuditLog;
import racemanager.audit.AuditOutcome;
import racemanager.audit.AuditPage;
import racemanager.audit.AuditRules;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;

/** What becomes of entries that a guild cannot take, and of a log that is read in several pieces. */
class ShardedAuditTest {

    private static final GuildId GUILD = new GuildId(900);
    private static final Instant NOW = Instant.parse("2026-12-05T18:00:00Z");

    private AuditLog log = AuditLog.EMPTY;
    private Instant now = NOW;
    private final List<Long> said = new ArrayList<>();
    private final LostNotes lost = new LostNotes(() -> now, said::add);

    private static AuditEntry entry(String what) {
        return new AuditEntry(
                NOW, Optional.of(new MemberId(7)), what, Optional.empty(), "", AuditOutcome.DONE, Optional.empty());
    }

    private static void note(ShardedAudit audit) {
        audit.note(GUILD, Locale.ENGLISH, entry("/x"));
    }

    @Test
    void whatABusyGuildDoesNotTakeIsCountedOnceAMinute() {
        var audit = new ShardedAudit((guild, order) -> CompletableFuture.completedFuture(Reply.busy()), lost);

        for (int i = 0; i < 5; i++) note(audit);
        assertThat(said).containsExactly(1L);
        now = NOW.plus(LostNotes.BETWEEN);
        note(audit);

        assertThat(said).containsExactly(1L, 5L);
    }

    @Test
    void aGuildThatCannotBeReachedKeepsNobodyFromGoingOn() {
        note(new ShardedAudit((guild, order) -> CompletableFuture.failedFuture(new IllegalStateException()), lost));
        note(new ShardedAudit(
                (guild, order) -> {
                    throw new IllegalStateException("the node is stopping");
                },
                lost));

        now = NOW.plus(LostNotes.BETWEEN);
        lost.one();
        assertThat(said).containsExactly(1L, 2L);
    }

    @Test
    void noMoreThanAThousandAreOnTheirWay() {
        var unanswered = new ArrayList<CompletableFuture<Reply<AuditPage>>>();
        var audit = new ShardedAudit(
                (guild, order) -> {
                    var answer = new CompletableFuture<Reply<AuditPage>>();
                    unanswered.add(answer);
                    return answer;
                },
                lost);

        for (int i = 0; i <= ShardedAudit.ON_THE_WAY; i++) note(audit);
        assertThat(unanswered).hasSize(ShardedAudit.ON_THE_WAY);
        assertThat(said).containsExactly(1L);

        unanswered.getFirst().complete(Reply.done(new AuditPage(List.of(), 0, 0, 90)));
        note(audit);
        assertThat(unanswered).hasSize(ShardedAudit.ON_THE_WAY + 1);
    }

    @Test
    void aLongLogIsReadInPiecesAsItWasAtTheFirst() {
        for (int i = 1; i <= 1_200; i++) add("n" + i);
        var audit = new ShardedAudit(
                (guild, order) -> {
                    var page = AuditRules.view(log, order.command());
                    add("later");
                    return CompletableFuture.completedFuture(Reply.done(page));
                },
                lost);

        var all = audit.all(GUILD, AuditFilter.ALL, NOW).toCompletableFuture().join();

        assertThat(all).isInstanceOf(Reply.Done.class);
        assertThat(((Reply.Done<List<AuditEntry>>) all).view())
                .extracting(AuditEntry::what)
                .hasSize(1_200)
                .doesNotHaveDuplicates()
                .doesNotContain("later")
                .startsWith("n1200")
                .endsWith("n1");
    }

    private void add(String what) {
        log = AuditRules.evolve(log, new AuditFact.Noted(entry(what)));
    }
}
