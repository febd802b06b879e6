package racemanager.guild.actor;

import racemanager.kernel.actor.Lift;

/** Guilds have seats at wizards, and erasures; before, nobody sat on any and nothing was being erased. */
final class GuildVersion2 implements Lift {

    @Override
    public Written apply(Written written) {
        var seats = written.content().putObject("seats");
        seats.put("last", 0).putObject("taken");
        var erasures = written.content().putObject("erasures");
        erasures.put("unerased", 0).putArray("forgetting");
        return written;
    }
}
