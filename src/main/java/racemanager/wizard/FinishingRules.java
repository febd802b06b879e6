package racemanager.wizard;

import racemanager.kernel.Decision;
import racemanager.wizard.WizardCommand.Confirm;
import racemanager.wizard.WizardCommand.GiveUp;
import racemanager.wizard.WizardCommand.Reject;
import racemanager.wizard.WizardFact.Discarded;
import racemanager.wizard.WizardFact.Made;
import racemanager.wizard.WizardFact.Reopened;
import racemanager.wizard.WizardSession.Finishing;

/** How a session ends that waits for what it shall make; news of any other session changes nothing. */
final class FinishingRules {

    static Decision<WizardFact> confirm(WizardSession session, Confirm confirm) {
        return ofThis(session, confirm.session(), new Made(confirm.made(), confirm.told()));
    }

    static Decision<WizardFact> giveUp(WizardSession session, GiveUp giveUp) {
        return ofThis(session, giveUp.session(), new Discarded());
    }

    static Decision<WizardFact> reject(WizardSession session, Reject reject) {
        return ofThis(session, reject.session(), new Reopened(reject.reason()));
    }

    private static Decision<WizardFact> ofThis(WizardSession session, int number, WizardFact end) {
        return session instanceof Finishing finishing && finishing.number() == number
                ? Decision.accepted(end)
                : Decision.unchanged();
    }

    private FinishingRules() {}
}
