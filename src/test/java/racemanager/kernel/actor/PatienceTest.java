package racemanager.kernel.actor;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.ConfigFactory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.Done;
import org.apache.pekko.actor.testkit.typed.javadsl.ManualTime;
import org.apache.pekko.actor.typed.Behavior;
import org.junit.jupiter.api.Test;
import racemanager.kernel.Reply;

class PatienceTest extends ActorTest {

    private final ManualTime time = ManualTime.get(kit.system());

    PatienceTest() {
        super(ManualTime.config().withFallback(ConfigFactory.parseString("pekko.actor.provider = local")));
    }

    @Test
    void aParentWaitsTwentySecondsForAChildThatDoesNotComeToRestAndNoLonger() {
        var never = new CompletableFuture<Done>();
        var club = kit.spawn(Club.with("impatient", id -> stuck(id, never)));
        var asker = asker();
        var late = asker();
        club.tell(new Tell<>(new Club.Command.ForTally("a", new Tally.Command.Add(1, "lap"), asker.getRef())));

        club.tell(new Rest<>());
        club.tell(new Tell<>(new Club.Command.ForTally("a", new Tally.Command.Add(2, "lap"), late.getRef())));
        late.expectMessage(SOON, Reply.busy());
        time.timePasses(Children.PATIENCE.minusMillis(1));
        club.tell(new Tell<>(new Club.Command.ForTally("a", new Tally.Command.Add(3, "lap"), late.getRef())));
        late.expectMessage(SOON, Reply.busy());
        time.timePasses(Duration.ofMillis(1));

        asker.expectTerminated(club, SOON);
        assertThat(store.persistedInStorage("tally|stuck-a")).isEmpty();
    }

    private static Behavior<Errand<Tally.Command, Reply<Tally>>> stuck(String id, CompletableFuture<Done> never) {
        return SourcedActor.of(
                Tally.id("stuck-" + id), Tally.RULES, self -> new Effects<Tally.Command, Tally.Fact, Tally, Tally>() {
                    @Override
                    public CompletionStage<?> before(Tally state, List<Tally.Fact> facts, Tally next) {
                        return never;
                    }
                });
    }
}
