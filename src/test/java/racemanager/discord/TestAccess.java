package racemanager.discord;

import racemanager.access.Grants;
import reactor.core.publisher.Mono;

/** Guilds that have granted nothing. */
public final class TestAccess {

    /** A module is for the guild's owner and its administrators. */
    public static final AccessCheck ADMINISTRATORS =
            (caller, access) -> Mono.just(Grants.NONE.ruling(caller.standing(), access));

    private TestAccess() {}
}
