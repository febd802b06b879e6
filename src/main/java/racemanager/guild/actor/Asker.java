package racemanager.guild.actor;

import org.apache.pekko.actor.typed.ActorRef;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.Ask;

/**
 * Who awaits the answer to an order. A mailbox has one type for all that it takes, and Java's cannot say that each order
 * comes with the address for its own answer; so this is the only place where orders and addresses are put together and
 * where an address is had back, and both ask for the order, by which the compiler sees what may be answered.
 */
final class Asker {

    private final ActorRef<Reply<Object>> address;

    /** Of an order that was sent by {@link #ask}. */
    Asker(ActorRef<Reply<Object>> address) {
        this.address = address;
    }

    /** What is sent to a guild. */
    static <V> Ask<GuildOrder<?>, Reply<Object>> ask(GuildOrder<V> order, ActorRef<Reply<V>> asker) {
        return new Ask<>(order, asker.unsafeUpcast());
    }

    /** The address for the answer to the order that came with it. */
    <V> ActorRef<Reply<V>> of(GuildOrder<V> order) {
        return address.unsafeUpcast();
    }
}
