package racemanager.store.bench;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.AbstractBehavior;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.actor.typed.javadsl.Receive;

/** Presses the buttons of many events, for each event again as soon as the press before was answered. */
final class Crowd extends AbstractBehavior<Crowd.Message> {

    sealed interface Message {}

    /** Press the buttons of these events till the window is over, then complete the answer. */
    record Begin(List<ActorRef<GridCommand>> events, Window window, CompletableFuture<Latencies> answer)
            implements Message {}

    /** A press was stored. */
    record Pressed(int event, long sentAt) implements Message {}

    private Begin task = new Begin(List.of(), new Window(0, 0), new CompletableFuture<>());
    private Latencies latencies = new Latencies();
    private int inFlight;

    private Crowd(ActorContext<Message> context) {
        super(context);
    }

    static Behavior<Message> create() {
        return Behaviors.setup(Crowd::new);
    }

    @Override
    public Receive<Message> createReceive() {
        return newReceiveBuilder().onAnyMessage(this::received).build();
    }

    private Behavior<Message> received(Message message) {
        switch (message) {
            case Begin begin -> begin(begin);
            case Pressed pressed -> pressed(pressed);
        }
        return this;
    }

    private void begin(Begin begin) {
        task = begin;
        latencies = new Latencies();
        inFlight = begin.events().size();
        for (int event = 0; event < inFlight; event++) {
            press(event);
        }
    }

    private void press(int event) {
        task.events()
                .get(event)
                .tell(new GridCommand.Press(
                        event, System.nanoTime(), getContext().getSelf()));
    }

    private void pressed(Pressed pressed) {
        var now = System.nanoTime();
        if (task.window().holds(now)) {
            latencies.add(now - pressed.sentAt());
        }
        if (!task.window().isOver(now)) {
            press(pressed.event());
            return;
        }
        inFlight--;
        if (inFlight == 0) {
            task.answer().complete(latencies);
        }
    }
}
