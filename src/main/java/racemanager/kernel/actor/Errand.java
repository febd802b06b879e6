package racemanager.kernel.actor;

import org.apache.pekko.cluster.sharding.typed.javadsl.EntityTypeKey;

/** What an actor made by {@link SourcedActor} may be sent. */
public sealed interface Errand<C, R> permits Ask, Tell, Rest, Unused, Gathered, Confirmed, Erased, Heard, Again {

    /** The sharding type of actors that take errands; the name is part of what several nodes agree on. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static <C, R> EntityTypeKey<Errand<C, R>> typeKey(String name) {
        return (EntityTypeKey) EntityTypeKey.create(Errand.class, name);
    }
}
