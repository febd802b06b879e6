package racemanager.guild.actor;

import racemanager.kernel.actor.Lift;

/** Guilds have vehicle lists and pictures; before, there were none. */
final class GuildVersion3 implements Lift {

    @Override
    public Written apply(Written written) {
        written.content().putObject("vehicles").put("lastNumber", 0).putArray("lists");
        written.content().putObject("pictures").put("last", 0).putObject("holders");
        return written;
    }
}
