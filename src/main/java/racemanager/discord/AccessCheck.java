package racemanager.discord;

import racemanager.access.Access;
import reactor.core.publisher.Mono;

/** Says whether a caller may use something; asked at every interaction, because rights may have changed since the last. */
@FunctionalInterface
public interface AccessCheck {

    /** Nothing can be granted yet: a module is for the guild's owner and its administrators. */
    AccessCheck ADMINISTRATORS =
            (caller, access) -> Mono.just(access instanceof Access.Everyone || caller.administrator());

    Mono<Boolean> allows(Caller caller, Access access);
}
