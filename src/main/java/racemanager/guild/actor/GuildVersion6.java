package racemanager.guild.actor;

import racemanager.kernel.actor.Lift;

/** Guilds have settings; before, there was nothing to set. */
final class GuildVersion6 implements Lift {

    @Override
    public Written apply(Written written) {
        written.content().putObject("settings").putObject("channels");
        return written;
    }
}
