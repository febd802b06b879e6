package racemanager.playground.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeaguesTest {

    @Test
    void guildsTakeTurnsAndEachDriverOfEachComesOnce() {
        var begun = new ArrayList<String>();
        var all = Leagues.inTurn(List.of(
                (turn, told) -> begun.add("a" + turn),
                (turn, told) -> begun.add("b" + turn),
                (turn, told) -> begun.add("c" + turn)));

        for (var turn = 0; turn < 6; turn++) {
            all.begin(turn, answered -> {});
        }

        assertThat(begun).containsExactly("a0", "b0", "c0", "a1", "b1", "c1");
    }
}
