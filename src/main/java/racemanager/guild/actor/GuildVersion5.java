package racemanager.guild.actor;

import racemanager.kernel.actor.Lift;

/** Guilds grant parts of the bot; before, everything was for the owner and the administrators. */
final class GuildVersion5 implements Lift {

    @Override
    public Written apply(Written written) {
        written.content().putObject("grants").putArray("all");
        return written;
    }
}
