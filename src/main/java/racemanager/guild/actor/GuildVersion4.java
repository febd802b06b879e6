package racemanager.guild.actor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import racemanager.kernel.actor.Lift;

/** The cars of a vehicle list have codes; before, they were names, though no command made a list yet. */
final class GuildVersion4 implements Lift {

    @Override
    public Written apply(Written written) {
        written.content().withObject("vehicles").withArray("lists").forEach(GuildVersion4::lift);
        return written;
    }

    private static void lift(JsonNode list) {
        var fields = (ObjectNode) list;
        var content = fields.putObject("content");
        content.set("name", fields.remove("name"));
        content.set("description", fields.remove("description"));
        var vehicles = content.putArray("vehicles");
        fields.remove("cars").forEach(car -> vehicles.addObject().set("name", car));
    }
}
