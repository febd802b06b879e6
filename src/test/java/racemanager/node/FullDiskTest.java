package racemanager.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.typesafe.config.ConfigFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pekko.Done;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.apache.pekko.actor.testkit.typed.javadsl.LoggingTestKit;
import org.apache.pekko.actor.testkit.typed.javadsl.TestProbe;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.persistence.typed.PersistenceId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import racemanager.kernel.Decision;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.Ask;
import racemanager.kernel.actor.Errand;
import racemanager.kernel.actor.Room;
import racemanager.kernel.actor.Rules;
import racemanager.kernel.actor.SourcedActor;
import racemanager.kernel.actor.Tell;
import racemanager.store.Store;
import racemanager.store.actor.StoreExtension;

/** Actors on the real store, on a disk that is really full and then has room again. */
class FullDiskTest {

    private static final Duration IN_TIME = Duration.ofSeconds(3);
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Reply<Phrase> FULL = Reply.busy(Room.FULL);
    private static final Phrase LOOK = Phrase.of("look");
    private static final int LARGE = 100_000;

    @TempDir
    private Path directory;

    private SmallDisk disk;
    private ActorTestKit kit;
    private TestProbe<Reply<Phrase>> asker;

    @BeforeEach
    void start() throws Exception {
        var mounted = SmallDisk.mounted(directory, 24);
        assumeTrue(mounted.isPresent(), "mounting a small tmpfs needs root");
        disk = mounted.get();
        kit = onTheDisk();
        asker = kit.createTestProbe();
    }

    private ActorTestKit onTheDisk() {
        return ActorTestKit.create(ConfigFactory.parseMap(Map.of(
                        "racemanager.store.directory",
                                directory.resolve("store").toString(),
                        "racemanager.store.redo-size", "1 MiB",
                        "pekko.persistence.journal.plugin", "racemanager.store.journal",
                        "pekko.persistence.snapshot-store.plugin", "racemanager.store.snapshots",
                        "pekko.actor.provider", "local"))
                .withFallback(ConfigFactory.load("application-test")));
    }

    @AfterEach
    void stop() throws Exception {
        if (disk != null) {
            kit.shutdownTestKit();
            disk.close();
        }
    }

    @Test
    void twoHundredActorsAreRefusedInTimeAndGoOnAtTheNextPress() throws Exception {
        var actors = IntStream.range(0, 200).mapToObj(this::actor).toList();
        tell(actors, word("before", 10));
        assertThat(answers(200)).allMatch(Reply.Done.class::isInstance);
        disk.fill();

        useUpWhatTheStoreHas(actors);
        tell(actors, word("refused", 10));
        assertThat(answers(200)).containsOnly(FULL);
        tell(actors, LOOK);
        assertThat(answers(200)).allMatch(Reply.Done.class::isInstance);
        assertThat(store().statistics().refusingForSpace()).isTrue();

        disk.free();
        tell(actors, word("after", 10));
        assertThat(answers(200)).containsOnly(Reply.done(word("after", 10)));
    }

    @Test
    void whatWasAcknowledgedIsThereAfterARestartAndWhatWasRefusedIsNot() throws Exception {
        var actors = IntStream.range(0, 30).mapToObj(this::actor).toList();
        tell(actors, word("before", 10));
        answers(30);
        var last = new ArrayList<>(Collections.nCopies(30, word("before", 10)));
        disk.fill();

        var refused = 0;
        for (var press = 0; press < 600; press++) {
            var word = word("press" + press, LARGE);
            actors.get(press % 30).tell(new Ask<>(word, asker.getRef()));
            if (asker.receiveMessage(IN_TIME).equals(FULL)) {
                refused++;
            } else {
                last.set(press % 30, word);
            }
        }
        assertThat(refused).isPositive();
        kit.shutdownTestKit();
        kit = onTheDisk();
        asker = kit.createTestProbe();

        for (var number = 0; number < 30; number++) {
            actor(number).tell(new Ask<>(LOOK, asker.getRef()));
            asker.expectMessage(SOON, Reply.done(last.get(number)));
        }
    }

    @Test
    void theLogSaysOnceThatItBeganAndOnceThatItEndedAndNobodyHasToPress() throws Exception {
        var actors = Stream.of(1, 2, 3).map(this::actor).toList();
        tell(actors, word("the store is open", 10));
        answers(3);
        storeWarns("/store is full").expect(kit.system(), () -> {
            disk.fill();
            useUpWhatTheStoreHas(actors);
            useUpWhatTheStoreHas(actors);
            return null;
        });
        actors.getFirst().tell(new Tell<>(word("nobody waits", 10)));

        storeWarns("/store has room again").expect(kit.system(), () -> {
            disk.free();
            return null;
        });

        assertThat(Room.of(kit.system()).isFull()).isFalse();
        assertThat(store().statistics().refusingForSpace()).isFalse();
        asker.awaitAssert(SOON, () -> {
            actors.getFirst().tell(new Ask<>(LOOK, asker.getRef()));
            asker.expectMessage(SOON, Reply.done(word("nobody waits", 10)));
            return Done.done();
        });
    }

    /** Pekko has a line of its own for a snapshot that was on its way when the disk became full. */
    private LoggingTestKit storeWarns(String sentence) {
        return LoggingTestKit.warn(directory + sentence)
                .withLoggerName("racemanager.store.actor.FullDisk")
                .withOccurrences(1);
    }

    /** The store goes on in the room that it has allocated before. */
    private void useUpWhatTheStoreHas(List<ActorRef<Errand<Phrase, Reply<Phrase>>>> actors) {
        for (var round = 0; round < 100; round++) {
            tell(actors, word("large" + round, LARGE));
            if (answers(actors.size()).stream().allMatch(FULL::equals)) {
                return;
            }
        }
        throw new AssertionError("The store found room for everything");
    }

    private Store store() {
        return StoreExtension.of(kit.system()).store();
    }

    private void tell(List<ActorRef<Errand<Phrase, Reply<Phrase>>>> actors, Phrase command) {
        actors.forEach(actor -> actor.tell(new Ask<>(command, asker.getRef())));
    }

    private List<Reply<Phrase>> answers(int count) {
        return new ArrayList<>(asker.receiveSeveralMessages(count, IN_TIME));
    }

    /** Text that no compression makes smaller. */
    private static Phrase word(String key, int length) {
        return Phrase.of(key)
                .with(
                        "text",
                        new Random(key.hashCode())
                                .ints(length, ' ', '~')
                                .mapToObj(Character::toString)
                                .collect(Collectors.joining()));
    }

    private ActorRef<Errand<Phrase, Reply<Phrase>>> actor(int number) {
        return kit.spawn(SourcedActor.of(
                PersistenceId.ofUniqueId("word|" + number),
                new Rules<Phrase, Phrase, Phrase, Phrase>(
                        LOOK,
                        (state, word) -> word.equals(LOOK) ? Decision.unchanged() : Decision.accepted(word),
                        (state, word) -> word,
                        (state, word) -> state)));
    }
}
