package racemanager.playground.strict;

import racemanager.playground.world.Channel;
import racemanager.playground.world.User;
import racemanager.playground.world.World;

/** To whom a bot may write directly: people it shares a guild with, unless they closed their direct messages. */
public final class DirectRules {

    private final World world;

    public DirectRules(World world) {
        this.world = world;
    }

    /** Bots do not write to bots, nor to themselves. */
    public void toOpen(long author, User other) {
        if (other.id() == author) {
            throw Refusal.of(400, 50033, "Invalid Recipient(s)");
        }
        if (other.bot()) {
            throw closed();
        }
    }

    public void toWrite(Channel channel, long author) {
        if (!channel.isDirect()) {
            return;
        }
        for (var user : channel.recipients()) {
            if (user != author && !shareGuild(author, user)) {
                throw Refusal.of(403, 50278, "Cannot send messages to this user due to having no mutual guilds");
            }
            if (user != author && world.books().closedDoors().find(user).isPresent()) {
                throw closed();
            }
        }
    }

    private boolean shareGuild(long one, long other) {
        return world.guilds().all().stream()
                .anyMatch(guild -> world.members().find(guild.id(), one).isPresent()
                        && world.members().find(guild.id(), other).isPresent());
    }

    private static Refusal closed() {
        return Refusal.of(403, 50007, "Cannot send messages to this user");
    }
}
