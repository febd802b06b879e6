package racemanager.playground.world;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A user in a guild, with the roles they hold there. */
public record Member(
        long guildId,
        long userId,
        @Nullable String nick,
        List<Long> roles,
        Instant joinedAt,
        Persona persona,
        @Nullable Instant timeoutUntil) {

    public Member {
        roles = List.copyOf(roles);
    }

    public Member with(long role) {
        if (roles.contains(role)) {
            return this;
        }
        var more = new ArrayList<>(roles);
        more.add(role);
        return withRoles(more);
    }

    public Member without(long role) {
        return withRoles(roles.stream().filter(held -> held != role).toList());
    }

    public Member withRoles(List<Long> held) {
        return new Member(guildId, userId, nick, held, joinedAt, persona, timeoutUntil);
    }

    public Member withNick(@Nullable String name) {
        return new Member(guildId, userId, name, roles, joinedAt, persona, timeoutUntil);
    }

    public Member withTimeout(@Nullable Instant until) {
        return new Member(guildId, userId, nick, roles, joinedAt, persona, until);
    }

    public boolean isTimedOut(Instant now) {
        return timeoutUntil != null && timeoutUntil.isAfter(now);
    }
}
