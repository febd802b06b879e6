package racemanager.guild.actor;

import java.time.Instant;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import racemanager.guild.EventIndex.Order;
import racemanager.guild.Guild;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.wizard.Screen;
import racemanager.wizard.WizardCommand;
import racemanager.wizard.WizardContext;
import racemanager.wizard.WizardKind;
import racemanager.wizard.WizardSetting;

/** A kind of wizard as a guild runs it: what its steps may know, and what is done when one is finished. */
interface HostedWizard {

    WizardKind<?> kind();

    WizardContext context(Guild guild, MemberId member, WizardSetting setting);

    /** The command as the session shall hear it; one that begins a session may be told more of what the guild knows. */
    default CompletionStage<Reply<WizardCommand>> prepared(
            Guild guild, MemberId member, WizardCommand command, WizardSetting setting) {
        return Replies.now(Reply.done(command));
    }

    /** Does what finished answers ask for, and tells the session so; every step may be repeated. */
    CompletionStage<Reply<Screen>> finish(Finished finished);

    /**
     * Answers that are complete.
     *
     * @param tell brings a command to the session
     */
    record Finished(
            Guild guild,
            MemberId member,
            Screen.Working working,
            WizardSetting setting,
            Function<WizardCommand, CompletionStage<Reply<Screen>>> tell) {

        Instant at() {
            return setting.at();
        }

        /** The same for the same session, so that what is done again does the same. */
        Order order() {
            return new Order(member, working.session());
        }

        /** The session ends, and nothing comes of it. */
        CompletionStage<Reply<Screen>> giveUp() {
            return tell.apply(new WizardCommand.GiveUp(working.session()));
        }

        /** The session goes on, and says why. */
        CompletionStage<Reply<Screen>> reject(Phrase why) {
            return tell.apply(new WizardCommand.Reject(working.session(), why));
        }
    }
}
