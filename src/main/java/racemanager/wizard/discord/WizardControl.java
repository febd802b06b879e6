package racemanager.wizard.discord;

import java.util.Locale;
import java.util.Optional;
import racemanager.discord.CustomId;
import racemanager.wizard.ViewVersion;

/** The custom id of a wizard's control: which kind it is of, which session and view it belongs to, and what it does. */
record WizardControl(String wizard, Action action, ViewVersion version, String subject, String value) {

    /** What a control does. */
    enum Action {
        /** A select or a toggle gives an answer. */
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
        /** Asks once more before much is lost. */
        ASK_CANCEL,
        CANCEL,
        /** Draws the page again. */
        LOOK,
        RESUME,
        ANEW,
        /** On messages of the first version. */
        SAVE;

        String route(String wizard) {
            return "wizard." + wizard + "." + words();
        }

        /** As the first version wrote it, which had one wizard. */
        String firstRoute() {
            return "wizard." + words();
        }

        private String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static WizardControl of(String wizard, Action action, ViewVersion version) {
        return new WizardControl(wizard, action, version, "", "");
    }

    static WizardControl of(String wizard, Action action, ViewVersion version, String subject) {
        return new WizardControl(wizard, action, version, subject, "");
    }

    CustomId id() {
        return CustomId.of(action.route(wizard), version.session(), version.view(), subject, value);
    }

    static Optional<WizardControl> read(String wizard, Action action, CustomId id) {
        return id.number(0)
                .flatMap(session -> id.number(1).map(view -> new ViewVersion(session, view)))
                .map(version -> new WizardControl(
                        wizard,
                        action,
                        version,
                        id.argument(2).orElse(""),
                        id.argument(3).orElse("")));
    }
}
