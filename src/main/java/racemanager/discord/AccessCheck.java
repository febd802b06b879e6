package racemanager.discord;

import racemanager.access.Access;
import racemanager.access.Ruling;
import reactor.core.publisher.Mono;

/** Says whether a caller may use something; asked at every interaction, because rights may have changed since the last. */
@FunctionalInterface
public interface AccessCheck {

    Mono<Ruling> ruling(Caller caller, Access access);

    default Mono<Boolean> allows(Caller caller, Access access) {
        return ruling(caller, access).map(Ruling::allows);
    }
}
