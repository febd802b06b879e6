package racemanager.wizard.discord;

import java.util.Optional;
import racemanager.discord.CustomId;
import racemanager.wizard.WizardCommand.Stamp;

/** The custom id of a wizard's control: which session and view it belongs to, and what it does. */
record WizardControl(Action action, Stamp stamp, String subject, String value) {

    /** What a control does; its route is "wizard." and the name in small letters. */
    enum Action {
        /** A select or a switch gives an answer. */
        ANSWER,
        /** A button opens a form, or a form is sent. */
        FORM,
        /** A button opens the form again as it was typed. */
        CORRECT,
        /** Back and Next. */
        GO,
        /** The review's list of steps. */
        EDIT,
        FINISH,
        SAVE,
        CANCEL,
        RESUME,
        ANEW;

        String route() {
            return "wizard." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static WizardControl of(Action action, Stamp stamp) {
        return new WizardControl(action, stamp, "", "");
    }

    static WizardControl of(Action action, Stamp stamp, String subject) {
        return new WizardControl(action, stamp, subject, "");
    }

    CustomId id() {
        return CustomId.of(action.route(), stamp.session(), stamp.view(), subject, value);
    }

    static Optional<WizardControl> of(Action action, CustomId id) {
        var session = id.number(0);
        var view = id.number(1);
        if (session.isEmpty() || view.isEmpty()) return Optional.empty();
        var stamp = new Stamp((int) session.getAsLong(), (int) view.getAsLong());
        return Optional.of(new WizardControl(
                action, stamp, id.argument(2).orElse(""), id.argument(3).orElse("")));
    }
}
