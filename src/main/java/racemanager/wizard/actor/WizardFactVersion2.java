package racemanager.wizard.actor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import racemanager.kernel.actor.Lift;
import racemanager.wizard.FirstVersion;

/** Steps are stored by their names and not by their places; a form may break several rules; there are ways to finish. */
final class WizardFactVersion2 implements Lift {

    private static final String FACT = "racemanager.wizard.WizardFact$";

    @Override
    public Written apply(Written written) {
        var content = written.content();
        switch (written.type()) {
            case FACT + "Begun" -> content.put("step", FirstVersion.step(0));
            case FACT + "Moved" -> SessionForms.nameStep(content);
            case FACT + "Finished" -> content.put("ending", FirstVersion.ENDING);
            case FACT + "Slipped" -> {
                content.set("input", SessionForms.rejected((ObjectNode) content.remove("slip")));
                return new Written(FACT + "Rejected", content);
            }
            default -> {}
        }
        return written;
    }
}
