package racemanager.store.actor;

import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.persistence.typed.PersistenceId;
import org.apache.pekko.persistence.typed.javadsl.CommandHandlerWithReply;
import org.apache.pekko.persistence.typed.javadsl.EventHandler;
import org.apache.pekko.persistence.typed.javadsl.EventSourcedBehaviorWithEnforcedReplies;
import org.apache.pekko.persistence.typed.javadsl.RetentionCriteria;

/** A small persistent actor: a car that counts its laps. */
final class LapCounter
        extends EventSourcedBehaviorWithEnforcedReplies<LapCounter.Command, LapCounter.LapDriven, LapCounter.Laps> {

    /** What goes through Jackson. */
    interface Stored {}

    sealed interface Command extends Stored {}

    record Drive(ActorRef<Laps> replyTo) implements Command {}

    record Look(ActorRef<Laps> replyTo) implements Command {}

    record LapDriven(int seconds) implements Stored {}

    record Laps(int count) implements Stored {}

    private final RetentionCriteria retention;

    private LapCounter(String id, RetentionCriteria retention) {
        super(PersistenceId.ofUniqueId(id));
        this.retention = retention;
    }

    static Behavior<Command> create(String id) {
        return Behaviors.setup(context ->
                new LapCounter(id, StoreExtension.of(context.getSystem()).retention()));
    }

    @Override
    public Laps emptyState() {
        return new Laps(0);
    }

    @Override
    public CommandHandlerWithReply<Command, LapDriven, Laps> commandHandler() {
        return newCommandHandlerWithReplyBuilder()
                .forAnyState()
                .onCommand(
                        Drive.class,
                        (laps, drive) ->
                                Effect().persist(new LapDriven(100)).thenReply(drive.replyTo(), after -> after))
                .onCommand(Look.class, (laps, look) -> Effect().reply(look.replyTo(), laps))
                .build();
    }

    @Override
    public EventHandler<Laps, LapDriven> eventHandler() {
        return (laps, lap) -> new Laps(laps.count() + 1);
    }

    @Override
    public RetentionCriteria retentionCriteria() {
        return retention;
    }
}
