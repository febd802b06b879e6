package racemanager.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.StreamSupport;
import org.apache.pekko.Done;
import org.apache.pekko.actor.testkit.typed.javadsl.TestProbe;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.cluster.sharding.typed.javadsl.Entity;
import org.apache.pekko.cluster.sharding.typed.javadsl.EntityTypeKey;
import org.apache.pekko.cluster.typed.Cluster;
import org.apache.pekko.persistence.typed.PersistenceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import racemanager.kernel.Decision;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.Ask;
import racemanager.kernel.actor.Errand;
import racemanager.kernel.actor.Rest;
import racemanager.kernel.actor.Rules;
import racemanager.kernel.actor.SourcedActor;

@Execution(ExecutionMode.CONCURRENT)
class NodeTest {

    private static final Config ALONE = ConfigFactory.load("application-test");

    private static final EntityTypeKey<Errand<Phrase, Reply<Phrase>>> ECHO = Errand.typeKey("echo");

    @Test
    void aNodeAloneIsUpWithoutAnyConfiguration() throws Exception {
        var node = Node.start(ALONE);
        try {
            assertThat(node.whenUp().toCompletableFuture().get(10, TimeUnit.SECONDS))
                    .isSameAs(node);
            assertThat(Cluster.get(node.system()).selfMember().address().host().get())
                    .isEqualTo("127.0.0.1");
        } finally {
            stop(node);
        }
    }

    @Test
    void aShardedActorAnswersOnAFreshNode() throws Exception {
        var node = Node.start(ALONE);
        try {
            node.whenUp().toCompletableFuture().get(10, TimeUnit.SECONDS);
            initEcho(node);

            var answer = node.sharding()
                    .entityRefFor(ECHO, "1")
                    .<Reply<Phrase>>ask(replyTo -> new Ask<>(Phrase.of("hello"), replyTo), Duration.ofSeconds(10))
                    .toCompletableFuture()
                    .get(10, TimeUnit.SECONDS);

            assertThat(answer).isInstanceOf(Reply.Done.class);
        } finally {
            stop(node);
        }
    }

    @Test
    void anActorOfTheNodeIsStartedUnderItsName() throws Exception {
        var node = Node.start(ALONE);
        try {
            var probe = TestProbe.<String>create(node.system());
            var actor = node.<String>spawn(
                    Behaviors.receiveMessage(word -> {
                        probe.getRef().tell(word + "!");
                        return Behaviors.same();
                    }),
                    "shouter");
            actor.tell("go");

            probe.expectMessage("go!");
            assertThat(actor.path().name()).isEqualTo("shouter");
        } finally {
            stop(node);
        }
    }

    @Test
    void aNodeStopsInOrderAndWaitsForWhatIsBeingAnswered() throws Exception {
        var node = Node.start(ALONE);
        node.whenUp().toCompletableFuture().get(10, TimeUnit.SECONDS);
        List<String> order = new CopyOnWriteArrayList<>();
        var answering = new CompletableFuture<Done>();
        var gatewayClosed = new CompletableFuture<Done>();
        node.whenAtRest("close files", () -> done(order, "files closed"));
        node.whenNothingNewComes(
                "await answers", () -> answering.whenComplete((done, failure) -> order.add("answered")));
        node.whenStopping("close gateway", () -> {
            gatewayClosed.complete(Done.done());
            return done(order, "gateway closed");
        });

        var stopped = node.stop();
        gatewayClosed.get(5, TimeUnit.SECONDS);
        assertThat(order).doesNotContain("files closed");
        answering.complete(Done.done());
        stopped.toCompletableFuture().get(30, TimeUnit.SECONDS);
        node.whenStopped().toCompletableFuture().get(10, TimeUnit.SECONDS);

        assertThat(order).containsExactly("gateway closed", "answered", "files closed");
    }

    @Test
    void aSecondNodeJoinsItsSeed() throws Exception {
        var seed = Node.start(ALONE);
        try {
            seed.whenUp().toCompletableFuture().get(10, TimeUnit.SECONDS);
            var address = Cluster.get(seed.system()).selfMember().address();
            var second = Node.start(ConfigFactory.parseString("racemanager.cluster.seeds = [\"127.0.0.1:%s\"]"
                            .formatted(address.getPort().orElseThrow()))
                    .withFallback(ALONE));
            try {
                second.whenUp().toCompletableFuture().get(20, TimeUnit.SECONDS);

                assertThat(StreamSupport.stream(
                                Cluster.get(second.system())
                                        .state()
                                        .getMembers()
                                        .spliterator(),
                                false))
                        .hasSize(2);
                initEcho(seed);
                initEcho(second);
                assertThat(answerers(second)).hasSize(2);
            } finally {
                stop(second);
            }
        } finally {
            stop(seed);
        }
    }

    @Test
    void aTakenAddressIsSaidInOneSentence() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var settings = ConfigFactory.parseString(
                            "pekko.remote.artery.canonical.port = %1$d, racemanager.cluster.port = %1$d"
                                    .formatted(taken.getLocalPort()))
                    .withFallback(ALONE);

            assertThatThrownBy(() -> Node.start(settings))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("127.0.0.1:" + taken.getLocalPort());
        }
    }

    @Test
    void otherNodesAreRefusedWhileEachWouldKeepItsOwnStore() {
        var settings = ConfigFactory.parseString(
                        "racemanager.cluster.seeds = [\"127.0.0.1:25520\"], pekko.persistence.journal.plugin ="
                                + " racemanager.store.journal")
                .withFallback(ALONE);

        assertThatThrownBy(() -> Node.start(settings))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("racemanager.cluster.seeds")
                .hasMessageContaining("one process");
    }

    private static void initEcho(Node node) {
        var address = Cluster.get(node.system()).selfMember().address().toString();
        node.sharding()
                .init(Entity.of(
                                ECHO,
                                entity -> SourcedActor.of(
                                        PersistenceId.ofUniqueId("echo|" + entity.getEntityId()),
                                        new Rules<Phrase, Phrase, Phrase, Phrase>(
                                                Phrase.of("silence"),
                                                (state, word) -> Decision.accepted(word),
                                                (state, word) -> word,
                                                (state, word) -> state.with("node", address))))
                        .withStopMessage(new Rest<>()));
    }

    /** Asks many actors until all nodes have taken part, for shards are spread little by little. */
    private static Set<Phrase> answerers(Node node) {
        var answers = new HashSet<Phrase>();
        for (var id = 0; id < 400 && answers.size() < 2; id++) {
            var reply = node.sharding()
                    .entityRefFor(ECHO, "far-" + id)
                    .<Reply<Phrase>>ask(replyTo -> new Ask<>(Phrase.of("hello"), replyTo), Duration.ofSeconds(10))
                    .toCompletableFuture()
                    .join();
            answers.add(((Reply.Done<Phrase>) reply).view());
        }
        return answers;
    }

    private static CompletionStage<Done> done(List<String> order, String word) {
        order.add(word);
        return CompletableFuture.completedFuture(Done.done());
    }

    private static void stop(Node node) throws InterruptedException, ExecutionException, TimeoutException {
        node.stop().toCompletableFuture().get(30, TimeUnit.SECONDS);
    }
}
