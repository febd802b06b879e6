package racemanager.kernel.actor;

import java.util.function.Function;
import org.apache.pekko.actor.typed.Behavior;
import racemanager.kernel.Reply;

/**
 * A kind of children, such as a guild's events.
 *
 * @param prefix begins the names of these children; differs from the other kinds of the same parent
 * @param birth the behaviour of the child with an id
 */
public record Kind<C, V>(String prefix, Function<String, Behavior<Errand<C, Reply<V>>>> birth) {

    String nameOf(String id) {
        return prefix + "-" + id;
    }
}
