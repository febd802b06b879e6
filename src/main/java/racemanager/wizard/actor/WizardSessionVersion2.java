package racemanager.wizard.actor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import racemanager.kernel.actor.Lift;
import racemanager.wizard.FirstVersion;

/** Steps are stored by their names and not by their places; a form may break several rules; there are ways to finish. */
final class WizardSessionVersion2 implements Lift {

    private static final String SESSION = "racemanager.wizard.WizardSession$";

    @Override
    public Written apply(Written written) {
        var content = written.content();
        switch (written.type()) {
            case SESSION + "Open" -> open(content);
            case SESSION + "Finishing" -> {
                open((ObjectNode) content.get("last"));
                content.put("ending", FirstVersion.ENDING);
            }
            default -> {}
        }
        return written;
    }

    /** How often something was answered is not known: each change made a view, so that it was at most that often. */
    private static void open(ObjectNode session) {
        SessionForms.nameStep(session);
        session.put("changes", session.path("view").asInt() - 1);
        var slip = session.remove("slip");
        if (slip instanceof ObjectNode rejected) {
            session.set("rejected", SessionForms.rejected(rejected));
        }
    }
}
