package racemanager.guild;

import java.util.List;
import racemanager.guild.GuildCommand.BeginForgetting;
import racemanager.guild.GuildCommand.DropEvent;
import racemanager.guild.GuildCommand.EndForgetting;
import racemanager.guild.GuildCommand.NoteErased;
import racemanager.kernel.Decision;

/**
 * How a guild forgets: it begins with a member, lets everything below it forget them, ends with the member, sweeps its
 * own stream, and keeps in mind that something is to be erased until the store has done it.
 */
final class ErasureRules {

    static Decision<GuildFact> begin(Guild guild, BeginForgetting begin) {
        return guild.erasures().isForgetting(begin.member())
                ? Decision.unchanged()
                : Decision.accepted(new GuildFact.ForgettingBegun(begin.member(), begin.at()));
    }

    static Decision<GuildFact> end(Guild guild, EndForgetting end) {
        return guild.erasures().isForgetting(end.member())
                ? Decision.accepted(new GuildFact.Forgotten(end.member(), end.at()))
                : Decision.unchanged();
    }

    static Decision<GuildFact> drop(Guild guild, DropEvent drop) {
        return guild.events().knows(drop.event())
                ? Decision.accepted(new GuildFact.EventErased(drop.event(), drop.at()))
                : Decision.unchanged();
    }

    static Decision<GuildFact> sweep(Guild guild) {
        return guild.erasures().unerased() > 0
                ? Decision.accepted(List.of(new GuildFact.Swept()))
                : Decision.unchanged();
    }

    static Decision<GuildFact> note(Guild guild, NoteErased note) {
        return guild.erasures().unerased() >= note.count() && note.count() > 0
                ? Decision.accepted(new GuildFact.Erased(note.count()))
                : Decision.unchanged();
    }

    private ErasureRules() {}
}
