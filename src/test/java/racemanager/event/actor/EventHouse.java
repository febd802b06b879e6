package racemanager.event.actor;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.ConfigFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.apache.pekko.actor.testkit.typed.javadsl.TestProbe;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.persistence.testkit.javadsl.PersistenceTestKit;
import racemanager.event.Call;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventCommand;
import racemanager.event.EventCommand.RouteCall;
import racemanager.event.EventPlan;
import racemanager.event.RaceEvent;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.Ask;
import racemanager.kernel.actor.EraserOnPaper;
import racemanager.kernel.actor.Errand;
import racemanager.kernel.actor.Rest;
import racemanager.kernel.actor.Tell;
import racemanager.outbox.Deed;
import racemanager.outbox.Receipt;
import racemanager.outbox.actor.Deliver;
import racemanager.outbox.actor.Delivered;
import racemanager.role.RoleWish;
import racemanager.schedule.Appointment;
import racemanager.schedule.Appointments;

/** One event with a store in memory, an agenda that can be made to wait or fail, and an outbox that the test plays. */
final class EventHouse implements Appointments {

    static final GuildId GUILD = new GuildId(900);
    static final int NUMBER = 42;
    static final String STORED = "event|900|42";
    static final Duration SOON = Duration.ofSeconds(10);

    private final ActorTestKit kit;
    final PersistenceTestKit store;
    final List<Appointment> appointments = new CopyOnWriteArrayList<>();
    final List<Integer> over = new CopyOnWriteArrayList<>();
    final List<Integer> archived = new CopyOnWriteArrayList<>();
    final List<Integer> missed = new CopyOnWriteArrayList<>();
    final List<Set<MemberId>> entered = new CopyOnWriteArrayList<>();
    final List<Optional<RoleWish>> roleWishes = new CopyOnWriteArrayList<>();
    final Map<MemberId, Locale> direct = new ConcurrentHashMap<>();
    final TestProbe<Deliver> outbox;
    final TestProbe<Reply<RaceEvent>> asker;
    final EraserOnPaper eraser = new EraserOnPaper();
    volatile Instant now = RaceNight.NOW;
    volatile CompletableFuture<?> agenda = CompletableFuture.completedFuture(NUMBER);
    private ActorRef<Errand<EventCommand, Reply<RaceEvent>>> event;

    /** The event that runs now; it may ask before whoever started it knows its address. */
    private volatile CompletableFuture<ActorRef<Errand<EventCommand, Reply<RaceEvent>>>> present;

    EventHouse(ActorTestKit kit) {
        this.kit = kit;
        this.store = PersistenceTestKit.create(kit.system());
        this.outbox = kit.createTestProbe(Deliver.class);
        this.asker = kit.createTestProbe();
        this.present = new CompletableFuture<>();
        this.event = start(kit);
    }

    static ActorTestKit kit() {
        return ActorTestKit.create(
                ConfigFactory.parseString("pekko.actor.provider = local\nracemanager.snapshot-every = 1000")
                        .withFallback(ConfigFactory.load("application-test")));
    }

    @Override
    public CompletionStage<?> register(Appointment appointment) {
        appointments.add(appointment);
        return agenda;
    }

    @Override
    public void done(Appointment appointment) {
        appointments.remove(appointment);
    }

    void close() {
        rest();
        store.clearAll();
    }

    void restart() {
        rest();
        present = new CompletableFuture<>();
        event = start(kit);
    }

    private void rest() {
        event.tell(new Rest<>());
        asker.expectTerminated(event, SOON);
    }

    private ActorRef<Errand<EventCommand, Reply<RaceEvent>>> start(ActorTestKit kit) {
        var around = new EventSurroundings(() -> now, this, outbox.getRef(), eraser, new Parent());
        var started = kit.spawn(EventActor.create(GUILD, NUMBER, around));
        present.complete(started);
        return started;
    }

    /** Writes down what the guild would be told. */
    private final class Parent implements EventParent {
        @Override
        public void over(int event) {
            over.add(event);
        }

        @Override
        public void archived(int event) {
            archived.add(event);
        }

        @Override
        public void missed(int event) {
            missed.add(event);
        }

        @Override
        public void entered(int event, Set<MemberId> drivers) {
            entered.add(drivers);
        }

        @Override
        public void route(int event, Call call) {
            var asking = new HashMap<>(direct);
            asking.keySet().retainAll(call.drivers());
            present.join().tell(new Tell<>(new RouteCall(call.number(), asking, now)));
        }

        @Override
        public void wishes(String about, Optional<RoleWish> wish) {
            roleWishes.add(wish);
        }
    }

    void send(EventCommand command) {
        event.tell(new Ask<>(command, asker.getRef()));
    }

    RaceEvent ask(EventCommand command) {
        send(command);
        return answer();
    }

    RaceEvent answer() {
        var reply = asker.receiveMessage(SOON);
        assertThat(reply).isInstanceOf(Reply.Done.class);
        return ((Reply.Done<RaceEvent>) reply).view();
    }

    RaceEvent look() {
        return ask(new EventCommand.Look(now));
    }

    void publish() {
        ask(publishing());
    }

    void publish(EventPlan plan) {
        ask(new EventCommand.Publish(NUMBER, plan, new MemberId(1), now));
    }

    EventCommand publishing() {
        return new EventCommand.Publish(NUMBER, RaceNight.plan(), new MemberId(1), now);
    }

    EventCommand registering(long driver) {
        return new EventCommand.Register(
                new MemberId(driver),
                new DriverCard("Driver " + driver, Optional.empty()),
                "Audi R8",
                Optional.empty(),
                now);
    }

    /** The next two wishes: the announcement, then the roster. */
    List<Deliver> wishes() {
        return List.of(outbox.receiveMessage(SOON), outbox.receiveMessage(SOON));
    }

    void answers(List<Deliver> wishes, Receipt receipt) {
        wishes.forEach(wish -> answer(wish, receipt));
    }

    void answer(Deliver wish, Receipt receipt) {
        wish.replyTo().tell(new Delivered(wish.subject(), wish.revision(), receipt));
    }

    static Deed.ShowMessage message(Deliver wish) {
        return (Deed.ShowMessage) wish.deed();
    }
}
