package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import racemanager.playground.disk.WorldFile;
import racemanager.playground.world.Channel;
import racemanager.playground.world.Guild;
import racemanager.playground.world.Member;
import racemanager.playground.world.Persona;
import racemanager.playground.world.Role;
import racemanager.playground.world.User;
import racemanager.playground.world.World;

/** The first guild of a playground that is not running, with as many roles and channels as Discord lets a guild have. */
final class BigGuild {

    static final int ROLES = 250;
    static final int CHANNELS = 500;
    private static final int MEMBERS = 100;
    private static final String LONG = "x".repeat(90);

    private final World world;
    private final Guild guild;

    private BigGuild(World world) {
        this.world = world;
        guild = world.guilds().all().iterator().next();
    }

    /** Fills it up, and adds members; the playground was started there once. */
    static void fill(Path directory) {
        try (var file = WorldFile.open(OldStore.store(directory).resolve("playground"))) {
            var world = new World(InstantSource.system(), file);
            world.inTurn(() -> new BigGuild(world).grow());
        }
    }

    private void grow() {
        for (int more = world.roles().in(guild.id()).size(); more < ROLES; more++) {
            world.put(world.roles(), new Role(world.nextId(), guild.id(), role(more), 0, 1, 0, false, false, false));
        }
        for (int more = world.channelsOf(guild.id()).size(); more < CHANNELS; more++) {
            world.put(world.channels(), channel(more));
        }
        for (int more = 0; more < MEMBERS; more++) {
            var user = new User(world.nextId(), "member_" + more, "Member " + more, false);
            world.put(world.users(), user);
            world.put(world.members(), member(user));
        }
        assertThat(world.roles().in(guild.id())).hasSize(ROLES);
        assertThat(world.channelsOf(guild.id())).hasSize(CHANNELS);
    }

    /** A long name, which no other role has. */
    static String role(int number) {
        return "Role " + number + " " + LONG;
    }

    private Channel channel(int number) {
        return new Channel(
                world.nextId(),
                guild.id(),
                Channel.TEXT,
                "channel-" + number + "-" + LONG.substring(5),
                number,
                null,
                0,
                List.of(),
                null,
                List.of());
    }

    private Member member(User user) {
        return new Member(guild.id(), user.id(), null, List.of(), world.now(), Persona.DRIVER, null);
    }
}
