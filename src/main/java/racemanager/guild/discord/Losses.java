package racemanager.guild.discord;

import java.util.List;
import racemanager.access.BotModule;

/**
 * What would be taken away with a grant, as far as it can be seen.
 *
 * @param theirs what the member could not use any more; nothing for a role
 * @param everybodys what would be left to the owner and the administrators
 * @param yours what whoever takes it away could not use any more
 */
record Losses(List<BotModule> theirs, List<BotModule> everybodys, List<BotModule> yours) {

    Losses {
        theirs = List.copyOf(theirs);
        everybodys = List.copyOf(everybodys);
        yours = List.copyOf(yours);
    }
}
