package racemanager.guild;

import java.util.Optional;
import racemanager.guild.GuildCommand.AskForDirectMessages;
import racemanager.guild.GuildCommand.NoteLanguage;
import racemanager.guild.GuildFact.DirectMessagesChosen;
import racemanager.kernel.Decision;

/** Who is written to directly, and in which language; nobody who did not ask for it. */
final class DirectMessageRules {

    static Decision<GuildFact> decide(Guild guild, GuildCommand.OfDirectMessages command) {
        return switch (command) {
            case AskForDirectMessages ask -> ask(guild, ask);
            case NoteLanguage note -> note(guild, note);
        };
    }

    private static Decision<GuildFact> ask(Guild guild, AskForDirectMessages ask) {
        if (guild.erasures().isForgetting(ask.member())) return GuildRules.beingForgotten();
        return guild.drivers().directMessages().of(ask.member()).equals(ask.language())
                ? Decision.unchanged()
                : Decision.accepted(new DirectMessagesChosen(ask.member(), ask.language(), ask.at()));
    }

    private static Decision<GuildFact> note(Guild guild, NoteLanguage note) {
        return guild.drivers()
                        .directMessages()
                        .of(note.member())
                        .filter(known -> !known.equals(note.language()))
                        .isPresent()
                ? Decision.accepted(new DirectMessagesChosen(note.member(), Optional.of(note.language()), note.at()))
                : Decision.unchanged();
    }

    static Guild evolve(Guild guild, DirectMessagesChosen chosen) {
        var drivers = guild.drivers();
        return guild.with(drivers.with(drivers.directMessages().with(chosen.member(), chosen.language())));
    }

    private DirectMessageRules() {}
}
