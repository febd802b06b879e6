package racemanager.kernel.actor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.UnaryOperator;

/**
 * Turns what one version of a stored type wrote into what the next version would have written. It is named in
 * {@code racemanager.stored-versions}, has a constructor without arguments, and is never changed once it was released.
 */
public interface Lift extends UnaryOperator<Lift.Written> {

    /**
     * A stored record on its way to the present version.
     *
     * @param type the binary name of its class, such as {@code racemanager.guild.GuildFact$TrackAdded}
     * @param content what was stored; may be changed in place
     */
    record Written(String type, ObjectNode content) {}
}
