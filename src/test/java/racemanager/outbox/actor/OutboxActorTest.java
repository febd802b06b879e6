package racemanager.outbox.actor;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.ConfigFactory;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.pekko.Done;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.apache.pekko.actor.testkit.typed.javadsl.ManualTime;
import org.apache.pekko.actor.testkit.typed.javadsl.TestProbe;
import org.apache.pekko.actor.typed.ActorRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.kernel.MessageId;
import racemanager.outbox.Budget;
import racemanager.outbox.Courier;
import racemanager.outbox.Deed;
import racemanager.outbox.OutboxListener;
import racemanager.outbox.Postable;
import racemanager.outbox.Priority;
import racemanager.outbox.Receipt;
import racemanager.outbox.SteadyClock;
import racemanager.outbox.Subject;

class OutboxActorTest {

    private static final GuildId GUILD = new GuildId(1);
    private static final MessageId MESSAGE = new MessageId(99);

    private final ActorTestKit kit = ActorTestKit.create(ManualTime.config()
            .withFallback(ConfigFactory.parseString("pekko.actor.provider = local"))
            .withFallback(ConfigFactory.load("application-test")));
    private final ManualTime time = ManualTime.get(kit.system());
    private final AtomicLong now = new AtomicLong();
    private final List<Deed> discord = new CopyOnWriteArrayList<>();
    private final TestProbe<Delivered> sender = kit.createTestProbe();
    private final ConcurrentLinkedQueue<CompletableFuture<Receipt>> receipts = new ConcurrentLinkedQueue<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();

    private record Words(String text) implements Postable {}

    @AfterEach
    void stop() {
        kit.shutdownTestKit();
    }

    @Test
    void aDeedIsCarriedAndItsReceiptReturned() {
        receipts.add(CompletableFuture.completedFuture(new Receipt.Shown(MESSAGE)));
        var outbox = outbox();

        outbox.tell(deliver("roster", 1));

        sender.expectMessage(new Delivered(new Subject(GUILD, "roster"), 1, new Receipt.Shown(MESSAGE)));
        assertThat(heard).contains("carried ROSTERS");
    }

    @Test
    void manyChangesBecomeOneEditAndTheLastIsShownInTheEnd() {
        receipts.add(CompletableFuture.completedFuture(new Receipt.Shown(MESSAGE)));
        receipts.add(CompletableFuture.completedFuture(new Receipt.Shown(MESSAGE)));
        var outbox = outbox();

        outbox.tell(deliver("roster", 1));
        sender.receiveMessage();
        for (var revision = 2; revision <= 50; revision++) {
            outbox.tell(deliver("roster", revision));
        }
        await(() -> assertThat(heard).filteredOn("coalesced ROSTERS"::equals).hasSize(48));
        pass(Duration.ofSeconds(2));

        assertThat(sender.receiveMessage().revision()).isEqualTo(50);
    }

    @Test
    void whatDiscordWantsLaterIsTriedAgainAndOnlyThenAnswered() {
        receipts.add(CompletableFuture.completedFuture(new Receipt.Later(Duration.ofSeconds(30))));
        receipts.add(CompletableFuture.completedFuture(new Receipt.Shown(MESSAGE)));
        var outbox = outbox();

        outbox.tell(deliver("roster", 1));
        await(() -> assertThat(heard).contains("carried ROSTERS"));
        pass(Duration.ofSeconds(30));

        assertThat(sender.receiveMessage().receipt()).isEqualTo(new Receipt.Shown(MESSAGE));
        assertThat(discord).hasSize(2);
    }

    @Test
    void onceASecondItIsToldHowMuchWaitsAndSinceWhen() {
        receipts.add(CompletableFuture.completedFuture(new Receipt.Later(Duration.ofSeconds(30))));
        var outbox = outbox();
        outbox.tell(deliver("roster", 1));
        await(() -> assertThat(heard).contains("carried ROSTERS"));

        pass(Duration.ofSeconds(1));
        pass(Duration.ofSeconds(1));

        await(() -> assertThat(heard).contains("1 waiting for PT2S"));
    }

    @Test
    void aCourierThatFailsDoesNotStopTheOutbox() {
        receipts.add(CompletableFuture.failedFuture(new IllegalStateException("no connection")));
        receipts.add(CompletableFuture.completedFuture(new Receipt.Shown(MESSAGE)));
        receipts.add(CompletableFuture.completedFuture(new Receipt.Shown(MESSAGE)));
        var outbox = outbox();

        outbox.tell(deliver("roster", 1));
        await(() -> assertThat(heard).contains("failed ROSTERS"));
        outbox.tell(deliver("announcement", 1));
        assertThat(sender.receiveMessage().subject().about()).isEqualTo("announcement");
        pass(Duration.ofSeconds(2));

        assertThat(sender.receiveMessage().subject().about()).isEqualTo("roster");
    }

    private void await(Runnable assertion) {
        sender.awaitAssert(() -> {
            assertion.run();
            return Done.done();
        });
    }

    private void pass(Duration amount) {
        now.addAndGet(amount.toNanos());
        time.timePasses(amount);
    }

    private ActorRef<OutboxActor.Message> outbox() {
        Courier courier = deed -> {
            discord.add(deed);
            return Objects.requireNonNull(receipts.poll());
        };
        return kit.spawn(OutboxActor.of(courier, new Budget(), new SteadyClock(now::get), listener()));
    }

    private OutboxListener listener() {
        return new OutboxListener() {
            @Override
            public void coalesced(Priority priority) {
                heard.add("coalesced " + priority);
            }

            @Override
            public void carried(Priority priority, Receipt receipt, Duration waited) {
                heard.add("carried " + priority);
            }

            @Override
            public void failed(Priority priority) {
                heard.add("failed " + priority);
            }

            @Override
            public void waiting(int subjects, Duration oldest) {
                heard.add(subjects + " waiting for " + oldest);
            }
        };
    }

    private Deliver deliver(String about, long revision) {
        var deed = new Deed.ShowMessage(
                GUILD, new ChannelId(7), Optional.empty(), about, new Words("revision " + revision));
        return new Deliver(new Subject(GUILD, about), Priority.ROSTERS, deed, revision, sender.getRef());
    }
}
