package racemanager.fun.discord;

import java.util.List;
import java.util.function.BooleanSupplier;
import racemanager.access.Access;
import racemanager.discord.CommandModule;
import racemanager.discord.Deferral;
import racemanager.discord.Route;
import racemanager.kernel.Phrase;
import reactor.core.publisher.Mono;

/**
 * {@code /fun coin}: a coin is tossed, and the channel sees how it fell.
 *
 * @param heads tosses the coin
 */
public record FunModule(BooleanSupplier heads) implements CommandModule {

    @Override
    public List<Route> routes() {
        return List.of(Route.slash(
                "fun coin",
                Access.EVERYONE,
                Deferral.PUBLIC,
                call -> Mono.fromSupplier(() -> call.responder().toEveryone(toss()))));
    }

    private Phrase toss() {
        return Phrase.of(heads.getAsBoolean() ? "fun.coin.heads" : "fun.coin.tails");
    }
}
