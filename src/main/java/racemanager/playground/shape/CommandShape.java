package racemanager.playground.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import racemanager.playground.world.Command;

/** An application command object. */
public final class CommandShape {

    private CommandShape() {}

    public static ObjectNode of(Command command, long applicationId) {
        ObjectNode json = command.definition().deepCopy();
        json.put("id", Long.toString(command.id()))
                .put("application_id", Long.toString(applicationId))
                .put("version", Long.toString(command.version()));
        if (command.guildId() != 0) {
            json.put("guild_id", Long.toString(command.guildId()));
        }
        return json;
    }
}
