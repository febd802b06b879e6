package racemanager.wizard.actor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import racemanager.wizard.FirstVersion;

/** What facts and states of the first version have in common. */
final class SessionForms {

    static void nameStep(ObjectNode content) {
        content.put("step", FirstVersion.step(content.path("place").asInt()));
        content.remove("place");
    }

    /** One rule becomes the only one of a list. */
    static ObjectNode rejected(ObjectNode slip) {
        slip.putArray("reasons").add(slip.remove("reason"));
        return slip;
    }

    private SessionForms() {}
}
