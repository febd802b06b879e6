package racemanager.wizard.discord;

import java.util.Optional;
import racemanager.discord.Caller;
import racemanager.discord.FormDrafts;
import racemanager.wizard.Answers;
import racemanager.wizard.ViewVersion;
import racemanager.wizard.discord.WizardControl.Action;

/** What a command said that found another session open: the buttons of its answer carry it, or know that it was longer. */
record WantedInstead(FormDrafts drafts, Caller caller, String wizard) {

    void keep(ViewVersion open, Answers known) {
        var control = WizardControl.beginning(wizard, Action.KEEP, open, known);
        if (control.saysMore()) {
            drafts.keep(caller.guild(), caller.member(), form(control), known.values());
        }
    }

    /** Empty where it was longer than a button can carry, and is remembered no more. */
    Optional<Answers> of(WizardControl control) {
        return control.saysMore()
                ? drafts.of(caller.guild(), caller.member(), form(control)).map(Answers::new)
                : Optional.of(control.known());
    }

    private String form(WizardControl control) {
        return "wizard " + wizard + " " + control.subject();
    }
}
