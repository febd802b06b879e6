package racemanager.playground.interaction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.playground.json.Json;
import racemanager.playground.world.Channel;
import racemanager.playground.world.Command;
import racemanager.playground.world.Member;
import racemanager.playground.world.Permission;
import racemanager.playground.world.Rights;
import racemanager.playground.world.World;

/** The commands that a member is offered. */
public final class CommandBook {

    private static final int GUILD_CONTEXT = 0;

    private final World world;

    public CommandBook(World world) {
        this.world = world;
    }

    /** The guild's own commands and the global ones, as far as the member may use them here. */
    public List<Command> of(Member member, Channel channel) {
        return Stream.concat(world.commands().in(0).stream(), world.commands().in(member.guildId()).stream())
                .filter(command -> mayUse(command, member, channel))
                .toList();
    }

    Optional<Command> find(long id, Member member, Channel channel) {
        return of(member, channel).stream()
                .filter(command -> command.id() == id)
                .findFirst();
    }

    private boolean mayUse(Command command, Member member, Channel channel) {
        var rights = new Rights(world).in(channel, member);
        return Permission.USE_APPLICATION_COMMANDS.in(rights)
                && isForGuilds(command)
                && hasDefaultPermissions(command, rights);
    }

    private static boolean isForGuilds(Command command) {
        var contexts = command.definition().path("contexts");
        return !contexts.isArray()
                || contexts.isEmpty()
                || Json.stream(contexts).anyMatch(context -> context.asInt() == GUILD_CONTEXT);
    }

    /** Zero asks for what nobody but administrators holds. */
    private static boolean hasDefaultPermissions(Command command, long rights) {
        var needed = command.definition().path("default_member_permissions");
        if (needed.isMissingNode() || needed.isNull() || rights == Permission.ALL) {
            return true;
        }
        var bits = Json.id(needed);
        return bits != 0 && (rights & bits) == bits;
    }
}
