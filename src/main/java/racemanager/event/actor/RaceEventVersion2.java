package racemanager.event.actor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import racemanager.kernel.actor.Lift;

/** Events call their drivers, and may be cancelled; before, they did neither. */
final class RaceEventVersion2 implements Lift {

    private static final String ARCHIVED = "racemanager.event.RaceEvent$Archived";

    @Override
    public Written apply(Written written) {
        if (written.content().get("meeting") instanceof ObjectNode meeting) {
            meeting.putObject("calls").put("last", 0).putArray("waiting");
        }
        if (written.type().equals(ARCHIVED)) written.content().put("cancelled", false);
        return written;
    }
}
