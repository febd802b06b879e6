package racemanager.kernel.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.persistence.typed.PersistenceId;
import org.junit.jupiter.api.Test;
import racemanager.kernel.Reply;

/** Actors are counted by kind from their start to their end. */
class PopulationTest extends ActorTest {

    private final Population population = Population.of(kit.system());

    @Test
    void eachKindIsCountedAndToldToWhoeverListens() {
        var kinds = new CopyOnWriteArrayList<String>();
        start("car|1");
        population.onKind(kinds::add);
        assertThat(kinds).containsExactly("car");
        var second = start("car|2");
        start("marshal");

        assertThat(population.count("car")).isEqualTo(2);
        assertThat(population.count("marshal")).isOne();
        assertThat(population.count("flag")).isZero();
        assertThat(population.count()).isEqualTo(3);
        assertThat(kinds).containsExactly("car", "marshal");

        kit.stop(second);
        assertThat(population.count("car")).isOne();
        assertThat(population.count()).isEqualTo(2);
        start("car|2");
        assertThat(List.of(population.count("car"), population.count("marshal")))
                .containsExactly(2, 1);
    }

    private ActorRef<Errand<Tally.Command, Reply<Tally>>> start(String id) {
        var asker = asker();
        var actor = kit.spawn(SourcedActor.of(PersistenceId.ofUniqueId(id), Tally.RULES));
        actor.tell(add(1, asker));
        total(asker);
        return actor;
    }
}
