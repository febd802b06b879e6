package racemanager.wizard;

import java.util.concurrent.CompletionStage;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;

/** The wizard sessions of all guilds, one of each member in each guild; a stage fails when no answer comes in time. */
public interface Wizards {

    /** Whose session, and which kind of wizard the control or command belongs to. */
    record Whose(GuildId guild, MemberId member, String wizard) {}

    CompletionStage<Reply<Screen>> ask(Whose whose, WizardCommand command, WizardSetting setting);
}
