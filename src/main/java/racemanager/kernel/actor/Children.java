package racemanager.kernel.actor;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.jspecify.annotations.Nullable;
import racemanager.kernel.Reply;

/**
 * Starts, finds and stops the actors below a parent. A name is given again only after its last bearer is gone, because
 * starting under the name of a stopping child kills the parent. Used by the parent's own thread only.
 */
public final class Children {

    /** How long all children together may take to come to rest. */
    public static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Map<String, Child> children = new LinkedHashMap<>();
    private final Nursery nursery;
    private @Nullable Runnable whenGone;
    private boolean cameToRest;

    /**
     * The children of a parent that has none yet.
     *
     * @param parent the parent, which must hand every {@link ChildNews} that it receives to {@link #heard}
     * @param message how the parent's own protocol carries such news
     */
    public static <P> Children of(ActorContext<P> parent, Function<ChildNews, P> message) {
        var self = parent.getSelf();
        return new Children(new Nursery() {
            @Override
            public <M> ActorRef<M> start(Behavior<M> behavior, String name) {
                var child = parent.spawn(behavior, name);
                parent.watchWith(child, message.apply(new ChildNews.Gone(name, child)));
                return child;
            }

            @Override
            public void remindAfter(Duration wait) {
                parent.scheduleOnce(wait, self, message.apply(new ChildNews.Impatient()));
            }

            @Override
            public void tell(ChildNews news) {
                self.tell(message.apply(news));
            }
        });
    }

    private Children(Nursery nursery) {
        this.nursery = nursery;
    }

    /** Passes a command with its reply address to a child, which is started when it is not there. */
    public <C, V> void ask(Kind<C, V> kind, String id, Ask<C, Reply<V>> ask) {
        Runnable turnAway = () -> ask.replyTo().tell(Reply.busy());
        if (whenGone != null || !pass(kind, id, ask, turnAway)) {
            turnAway.run();
        }
    }

    /**
     * Passes a command that nobody awaits an answer to.
     *
     * @return false when it was not taken, because too much is waiting or all children are coming to rest
     */
    public <C, V> boolean tell(Kind<C, V> kind, String id, C command) {
        return whenGone == null && pass(kind, id, new Tell<>(command), () -> {});
    }

    private <C, V> boolean pass(Kind<C, V> kind, String id, Errand<C, Reply<V>> errand, Runnable turnAway) {
        var name = kind.nameOf(id);
        var child = children.computeIfAbsent(
                name, n -> new Child(() -> nursery.start(kind.birth().apply(id), n)));
        return child.pass(errand, turnAway);
    }

    /** Asks one child to rest; does nothing when it is not there. */
    public <C, V> void rest(Kind<C, V> kind, String id) {
        var child = children.get(kind.nameOf(id));
        if (child != null) {
            child.rest();
        }
    }

    /** Asks those children to rest that were sent nothing since the last call of this method and are not at work. */
    public void restUnused() {
        children.forEach(
                (name, child) -> child.lookWhetherUnused(asked -> nursery.tell(new ChildNews.Idle(name, asked))));
    }

    /** Asks all to rest that are there now; others may be started meanwhile. */
    public void restEach() {
        children.values().forEach(Child::rest);
    }

    /** Asks all to rest, takes nothing more, and runs the action when they are gone or {@link #PATIENCE} is over. */
    public void restAll(Runnable action) {
        whenGone = action;
        List.copyOf(children.values()).forEach(Child::restForGood);
        nursery.remindAfter(PATIENCE);
        endWhenEmpty();
    }

    /** Whether no child is there, not even a stopping one. */
    public boolean isEmpty() {
        return children.isEmpty();
    }

    public int count() {
        return children.size();
    }

    /** Whether {@link #restAll} was called and has ended. */
    boolean haveComeToRest() {
        return cameToRest;
    }

    /** Must be called with all news that the parent receives. */
    public void heard(ChildNews news) {
        switch (news) {
            case ChildNews.Gone gone -> freed(gone);
            case ChildNews.Idle idle -> restIdle(idle);
            case ChildNews.Impatient impatient -> end();
        }
    }

    private void restIdle(ChildNews.Idle idle) {
        var child = children.get(idle.name());
        if (child != null && child.is(idle.child())) {
            child.restUnlessUsed();
        }
    }

    private void freed(ChildNews.Gone gone) {
        var child = children.get(gone.name());
        if (child != null && child.is(gone.child()) && !child.startAgain()) {
            children.remove(gone.name());
        }
        endWhenEmpty();
    }

    private void endWhenEmpty() {
        if (children.isEmpty()) {
            end();
        }
    }

    private void end() {
        var action = whenGone;
        if (action != null) {
            children.clear();
            whenGone = () -> {};
            cameToRest = true;
            action.run();
        }
    }

    /** The part of the parent's context that is needed here. */
    private interface Nursery {
        <M> ActorRef<M> start(Behavior<M> behavior, String name);

        void remindAfter(Duration wait);

        /** From any thread. */
        void tell(ChildNews news);
    }
}
