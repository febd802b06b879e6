package racemanager.playground;

import java.util.Optional;
import racemanager.playground.world.Account;
import racemanager.playground.world.DemoWorld;
import racemanager.playground.world.User;
import racemanager.playground.world.World;

/** Makes an empty world the demo world, and sees to it that the bot may log in. */
final class Settling {

    private static final String BOT_NAME = "Race Manager";

    private Settling() {}

    static Account settle(World world, Optional<String> token) {
        return world.inTurn(() -> {
            var known = world.account();
            return known.isPresent() ? known(world, known.get(), token) : fresh(world, token);
        });
    }

    private static Account known(World world, Account account, Optional<String> token) {
        if (token.isEmpty() || token.get().equals(account.token())) {
            return account;
        }
        if (BotToken.botId(token.get()) != account.applicationId()) {
            throw new PlaygroundException(
                    "This playground's world belongs to another bot; leave the token out, or use another directory.");
        }
        return store(world, new Account(account.applicationId(), token.get()));
    }

    private static Account fresh(World world, Optional<String> token) {
        var id = token.map(BotToken::botId).orElseGet(world::nextId);
        if (id == 0) {
            throw new PlaygroundException(
                    "The playground's token must look like Discord's: the bot's id in base64, a dot, and the rest.");
        }
        DemoWorld.build(world, new User(id, BOT_NAME, BOT_NAME, true));
        return store(world, new Account(id, token.orElseGet(() -> BotToken.next(id))));
    }

    private static Account store(World world, Account account) {
        world.put(world.accounts(), account);
        return account;
    }
}
