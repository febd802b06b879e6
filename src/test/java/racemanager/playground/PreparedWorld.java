package racemanager.playground;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;
import racemanager.playground.disk.WorldFile;
import racemanager.playground.world.Account;
import racemanager.playground.world.DemoWorld;
import racemanager.playground.world.Guild;
import racemanager.playground.world.Permission;
import racemanager.playground.world.Role;
import racemanager.playground.world.User;
import racemanager.playground.world.World;

/** The demo world with something changed before the playground opens, such as a guild that is full of roles. */
final class PreparedWorld {

    private final World world;
    private final long bot;

    private PreparedWorld(World world, long bot) {
        this.world = world;
        this.bot = bot;
    }

    /** Keeps the changed world in that directory and opens it. */
    static Playground open(Path directory, InstantSource clock, Consumer<PreparedWorld> change) {
        try (var log = WorldFile.open(directory)) {
            var world = new World(clock, log);
            world.inTurn(() -> {
                var bot = world.nextId();
                DemoWorld.build(world, new User(bot, "Race Manager", "Race Manager", true));
                world.put(world.accounts(), new Account(bot, BotToken.next(bot)));
                change.accept(new PreparedWorld(world, bot));
            });
        }
        return Playground.start(PlaygroundSettings.inMemory().in(directory).withClock(clock));
    }

    World world() {
        return world;
    }

    long bot() {
        return bot;
    }

    Guild guild() {
        return world.guilds().all().iterator().next();
    }

    long channel(String name) {
        return world.channelsOf(guild().id()).stream()
                .filter(channel -> channel.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    long member(String persona) {
        return world.members().in(guild().id()).stream()
                .filter(member -> member.persona().label().equals(persona))
                .findFirst()
                .orElseThrow()
                .userId();
    }

    /** The bot may do everything that its rank allows. */
    void makeAdministrator() {
        botRole(Permission.ALL);
    }

    /** The bot may do what everybody may who writes, and no more. */
    void demote() {
        botRole(Permission.of(Permission.VIEW_CHANNEL, Permission.SEND_MESSAGES, Permission.READ_MESSAGE_HISTORY));
    }

    private void botRole(long permissions) {
        var old = world.roles().in(guild().id()).stream()
                .filter(Role::managed)
                .findFirst()
                .orElseThrow();
        world.put(
                world.roles(),
                new Role(old.id(), old.guildId(), old.name(), permissions, old.position(), 0, false, false, true));
    }
}
