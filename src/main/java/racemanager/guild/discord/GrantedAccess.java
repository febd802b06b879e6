package racemanager.guild.discord;

import racemanager.access.Access;
import racemanager.access.Granting;
import racemanager.access.Grants;
import racemanager.access.Ruling;
import racemanager.discord.AccessCheck;
import racemanager.discord.Caller;
import racemanager.kernel.Reply;
import reactor.core.publisher.Mono;

/** Lets through whom the guild has granted it; the guild is only asked where that makes a difference. */
public record GrantedAccess(Granting granting) implements AccessCheck {

    @Override
    public Mono<Ruling> ruling(Caller caller, Access access) {
        var withoutGrants = Grants.NONE.ruling(caller.standing(), access);
        return withoutGrants.allows()
                ? Mono.just(withoutGrants)
                : Mono.fromCompletionStage(() -> granting.of(caller.guild()))
                        .map(reply -> ruling(reply, caller, access));
    }

    private static Ruling ruling(Reply<Grants> reply, Caller caller, Access access) {
        return switch (reply) {
            case Reply.Done<Grants> grants -> grants.view().ruling(caller.standing(), access);
            case Reply.Refused<Grants> refused -> new Ruling.Unknown(refused.why());
            case Reply.Busy<Grants> busy -> new Ruling.Unknown(busy.why());
        };
    }
}
