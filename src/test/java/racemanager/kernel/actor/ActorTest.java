package racemanager.kernel.actor;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.time.Duration;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.apache.pekko.actor.testkit.typed.javadsl.TestProbe;
import org.apache.pekko.persistence.testkit.javadsl.PersistenceTestKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import racemanager.kernel.Reply;

/** Runs actors on a store in memory, with every message sent through its serialiser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ActorTest {

    static final Duration SOON = Duration.ofSeconds(10);

    private static final String TALLY = """
            pekko.actor.serialization-bindings {
              "racemanager.kernel.actor.Tally" = jackson-cbor
              "racemanager.kernel.actor.Tally$Command" = jackson-cbor
              "racemanager.kernel.actor.Tally$Fact" = jackson-cbor
              "racemanager.kernel.actor.Club$Command" = jackson-cbor
              "racemanager.kernel.actor.Club$Fact" = jackson-cbor
              "racemanager.kernel.actor.Club" = jackson-cbor
            }
            """;

    final ActorTestKit kit;
    final PersistenceTestKit store;

    ActorTest() {
        this(ConfigFactory.empty());
    }

    ActorTest(Config first) {
        kit = ActorTestKit.create(first.withFallback(ConfigFactory.parseString(TALLY))
                .withFallback(ConfigFactory.load("application-test")));
        store = PersistenceTestKit.create(kit.system());
    }

    @BeforeEach
    void emptyTheStore() {
        store.clearAll();
        store.resetPolicy();
    }

    @AfterAll
    void stop() {
        kit.shutdownTestKit();
    }

    TestProbe<Reply<Tally>> asker() {
        return kit.createTestProbe();
    }

    static Ask<Tally.Command, Reply<Tally>> add(int points, TestProbe<Reply<Tally>> asker) {
        return new Ask<>(new Tally.Command.Add(points, "lap " + points), asker.getRef());
    }

    static int total(TestProbe<Reply<Tally>> asker) {
        return ((Reply.Done<Tally>) asker.receiveMessage(SOON)).view().total();
    }
}
