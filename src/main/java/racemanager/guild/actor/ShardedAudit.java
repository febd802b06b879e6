package racemanager.guild.actor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import racemanager.audit.AuditCommand;
import racemanager.audit.AuditEntry;
import racemanager.audit.AuditFilter;
import racemanager.audit.AuditLogs;
import racemanager.audit.AuditPage;
import racemanager.audit.AuditTrail;
import racemanager.kernel.GuildId;
import racemanager.kernel.Reply;

/** Audit logs, asked of the guilds whose they are. */
final class ShardedAudit implements AuditTrail, AuditLogs {

    /** So many may be on their way at once; what comes beyond is lost rather than in the way of what members wait for. */
    static final int ON_THE_WAY = 1_000;

    /** Some hundred bytes each, far below what one message between two machines may be. */
    private static final int AT_ONCE = 500;

    /** Brings an order to a guild. */
    interface Way {
        CompletionStage<Reply<AuditPage>> ask(GuildId guild, GuildOrder.OfAudit order);
    }

    private final Way guilds;
    private final LostNotes lost;
    private final AtomicInteger onTheWay = new AtomicInteger();

    ShardedAudit(Way guilds, LostNotes lost) {
        this.guilds = guilds;
        this.lost = lost;
    }

    @Override
    public void note(GuildId guild, Locale guildLanguage, AuditEntry entry) {
        if (onTheWay.incrementAndGet() > ON_THE_WAY) {
            onTheWay.decrementAndGet();
            lost.one();
            return;
        }
        try {
            guilds.ask(guild, new GuildOrder.OfAudit(new AuditCommand.Note(entry, guildLanguage, Optional.empty())))
                    .whenComplete((reply, failure) -> {
                        onTheWay.decrementAndGet();
                        if (failure != null || reply instanceof Reply.Busy<AuditPage>) {
                            lost.one();
                        }
                    });
        } catch (RuntimeException ending) {
            onTheWay.decrementAndGet();
            lost.one();
        }
    }

    @Override
    public CompletionStage<Reply<AuditPage>> page(GuildId guild, AuditFilter filter, int skip, int most, Instant at) {
        return read(guild, new AuditCommand.Read(filter, Optional.empty(), skip, most, at));
    }

    @Override
    public CompletionStage<Reply<List<AuditEntry>>> all(GuildId guild, AuditFilter filter, Instant at) {
        var first = read(guild, new AuditCommand.Read(filter, Optional.empty(), 0, AT_ONCE, at));
        return Replies.then(first, page -> more(guild, filter, at, page, page.entries()));
    }

    private CompletionStage<Reply<List<AuditEntry>>> more(
            GuildId guild, AuditFilter filter, Instant at, AuditPage page, List<AuditEntry> before) {
        if (page.entries().isEmpty() || before.size() >= page.total()) {
            return Replies.now(Reply.done(before));
        }
        var next = new AuditCommand.Read(filter, Optional.of(page.last()), before.size(), AT_ONCE, at);
        return Replies.then(read(guild, next), following -> {
            var all = new ArrayList<>(before);
            all.addAll(following.entries());
            return more(guild, filter, at, following, all);
        });
    }

    @Override
    public CompletionStage<Reply<AuditPage>> keepFor(GuildId guild, int days, Instant at) {
        return guilds.ask(guild, new GuildOrder.OfAudit(new AuditCommand.KeepFor(days, at)));
    }

    private CompletionStage<Reply<AuditPage>> read(GuildId guild, AuditCommand.Read read) {
        return guilds.ask(guild, new GuildOrder.OfAudit(read));
    }
}
