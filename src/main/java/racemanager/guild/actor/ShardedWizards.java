package racemanager.guild.actor;

import java.util.concurrent.CompletionStage;
import racemanager.kernel.Reply;
import racemanager.wizard.Screen;
import racemanager.wizard.WizardCommand;
import racemanager.wizard.WizardSetting;
import racemanager.wizard.Wizards;

/** Wizard sessions, asked of the guild that they belong to. */
record ShardedWizards(Guilds guilds) implements Wizards {

    @Override
    public CompletionStage<Reply<Screen>> ask(Whose whose, WizardCommand command, WizardSetting setting) {
        return guilds.ask(whose.guild(), new GuildOrder.OfWizard(whose.member(), whose.wizard(), command, setting));
    }
}
