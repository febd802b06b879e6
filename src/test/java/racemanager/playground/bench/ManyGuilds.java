package racemanager.playground.bench;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import racemanager.playground.Playground;
import racemanager.playground.PlaygroundSettings;
import racemanager.playground.disk.WorldFile;
import racemanager.playground.world.Channel;
import racemanager.playground.world.Guild;
import racemanager.playground.world.Member;
import racemanager.playground.world.Persona;
import racemanager.playground.world.Role;
import racemanager.playground.world.User;
import racemanager.playground.world.World;

/** Guilds like a playground's first one, in which there are only the owner and the bot. */
final class ManyGuilds {

    /** A playground has two by itself, in two languages. */
    static final int FIRST = 2;

    private final World world;
    private final Guild model;

    private ManyGuilds(World world) {
        this.world = world;
        this.model = world.guilds().all().iterator().next();
    }

    /** Begins a world in this directory that has so many beside its own; their numbers go on from {@link #FIRST}. */
    static void found(Path directory, int guilds) {
        Playground.start(PlaygroundSettings.inMemory().in(directory)).close();
        try (var file = WorldFile.open(directory)) {
            var world = new World(InstantSource.system(), file);
            world.inTurn(() -> {
                var founding = new ManyGuilds(world);
                for (var number = 1; number <= guilds; number++) {
                    founding.found(number);
                }
            });
        }
    }

    private void found(int number) {
        var owner = new User(world.nextId(), "owner_" + number, "Owner " + number, false);
        var guild = new Guild(world.nextId(), "League " + number, owner.id(), model.locale());
        world.put(world.users(), owner);
        world.put(world.guilds(), guild);
        world.channelsOf(model.id()).stream()
                .filter(channel -> channel.overwrites().isEmpty())
                .forEach(channel -> world.put(world.channels(), copy(channel, guild)));
        put(guild, owner.id(), Persona.OWNER, List.of());
        put(guild, world.account().orElseThrow().applicationId(), Persona.BOT, roles(guild));
    }

    /** Those of the bot. */
    private List<Long> roles(Guild guild) {
        var ofTheBot = List.<Long>of();
        for (var role : List.copyOf(world.roles().in(model.id()))) {
            if (role.isEveryone()) {
                world.put(world.roles(), copy(role, guild.id(), guild));
            } else if (role.managed()) {
                var id = world.nextId();
                world.put(world.roles(), copy(role, id, guild));
                ofTheBot = List.of(id);
            }
        }
        return ofTheBot;
    }

    private static Role copy(Role role, long id, Guild guild) {
        return new Role(
                id,
                guild.id(),
                role.name(),
                role.permissions(),
                role.position(),
                role.color(),
                role.hoist(),
                role.mentionable(),
                role.managed());
    }

    private Channel copy(Channel channel, Guild guild) {
        return new Channel(
                world.nextId(),
                guild.id(),
                channel.type(),
                channel.name(),
                channel.position(),
                channel.topic(),
                0,
                List.of(),
                null,
                List.of());
    }

    private void put(Guild guild, long user, Persona persona, List<Long> roles) {
        world.put(world.members(), new Member(guild.id(), user, null, roles, world.now(), persona, null));
    }
}
