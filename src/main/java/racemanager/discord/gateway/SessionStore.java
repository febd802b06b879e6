package racemanager.discord.gateway;

import java.util.Optional;

/** Keeps a shard's session from one run of the bot to the next; a session is good for one attempt. */
public interface SessionStore {

    /** The session that was kept, which is forgotten by this. */
    Optional<GatewaySession> take(int shard, int shards);

    void keep(int shard, int shards, GatewaySession session);

    /** Keeps nothing: every start is a new session. */
    static SessionStore forgetful() {
        return new SessionStore() {
            @Override
            public Optional<GatewaySession> take(int shard, int shards) {
                return Optional.empty();
            }

            @Override
            public void keep(int shard, int shards, GatewaySession session) {}
        };
    }
}
