package racemanager.app.bot;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import racemanager.access.Grant;
import racemanager.access.Granting;
import racemanager.access.Grants;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;

/** Guilds that remember what they have granted, and that nobody may ask for more. */
final class RememberedGrants implements Granting {

    private final Map<GuildId, Grants> granted = new ConcurrentHashMap<>();

    /** Only this guild has granted anything. */
    void are(GuildId guild, Grants grants) {
        granted.clear();
        granted.put(guild, grants);
    }

    @Override
    public CompletionStage<Reply<Grants>> of(GuildId guild) {
        return CompletableFuture.completedFuture(Reply.done(granted.getOrDefault(guild, Grants.NONE)));
    }

    @Override
    public CompletionStage<Reply<Grants>> grant(GuildId guild, Grant grant, MemberId by, Instant at) {
        throw new IllegalStateException();
    }

    @Override
    public CompletionStage<Reply<Grants>> revoke(GuildId guild, Grant grant, MemberId by, Instant at) {
        throw new IllegalStateException();
    }
}
