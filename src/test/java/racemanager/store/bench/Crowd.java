package racemanager.store.bench;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.AbstractBehavior;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.actor.typed.javadsl.Receive;

/**
 * Presses the buttons of many events, for each event again as soon as the press before was answered; or only counts the
 * answers to what somebody else presses.
 */
final class Crowd extends AbstractBehavior<Crowd.Message> {

    sealed interface Message {}

    /** What is measured, and what is completed when nothing is in flight any more. */
    sealed interface Task extends Message {
        Window window();

        CompletableFuture<Latencies> answer();
    }

    /** Press the buttons of these events till the window is over. */
    record Press(List<ActorRef<GridCommand>> events, Window window, CompletableFuture<Latencies> answer)
            implements Task {}

    /** So many answers will come. */
    record Listen(int presses, Window window, CompletableFuture<Latencies> answer) implements Task {}

    /** A press was stored. */
    record Pressed(int event, long sentAt) implements Message {}

    private Task task = new Listen(0, new Window(0, 0), new CompletableFuture<>());
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
            case Task begin -> begin(begin);
            case Pressed pressed -> pressed(pressed);
        }
        return this;
    }

    private void begin(Task begin) {
        task = begin;
        latencies = new Latencies();
        switch (begin) {
            case Listen listen -> inFlight = listen.presses();
            case Press press -> {
                inFlight = press.events().size();
                for (int event = 0; event < inFlight; event++) {
                    press(press, event);
                }
            }
        }
    }

    private void press(Press task, int event) {
        var self = getContext().getSelf();
        task.events().get(event).tell(new GridCommand.Press(event, System.nanoTime(), self));
    }

    private void pressed(Pressed pressed) {
        var now = System.nanoTime();
        if (task.window().holds(now)) {
            latencies.add(now - pressed.sentAt());
        }
        if (task instanceof Press press && !press.window().isOver(now)) {
            press(press, pressed.event());
            return;
        }
        inFlight--;
        if (inFlight == 0) {
            task.answer().complete(latencies);
        }
    }
}
