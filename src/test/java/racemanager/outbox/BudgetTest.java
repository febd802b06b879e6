package racemanager.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class BudgetTest {

    private static final Instant START = Instant.EPOCH;

    private final Budget budget = new Budget();

    @Test
    void aPermitComesBackASecondAfterItsAnswerHoweverLateThatIs() {
        for (var permit = 0; permit < Budget.PER_SECOND; permit++) {
            assertThat(budget.take(START)).isTrue();
        }
        var answered = START.plusSeconds(5);

        assertThat(budget.take(answered)).isFalse();
        assertThat(budget.freeAt(answered)).isEmpty();
        budget.answered(answered);

        assertThat(budget.freeAt(answered)).contains(answered.plusSeconds(1));
        assertThat(budget.take(answered.plusMillis(999))).isFalse();
        assertThat(budget.take(answered.plusSeconds(1))).isTrue();
        assertThat(budget.take(answered.plusSeconds(1))).isFalse();
    }

    @Test
    void whatSomebodyAwaitsGoesBeforeWhatIsUnasked() {
        budget.shareAmong(45);
        budget.await();

        assertThat(budget.take(START)).isFalse();
        assertThat(budget.takeAwaited(START)).isTrue();
        budget.answered(START);

        assertThat(budget.take(START.plusSeconds(1))).isTrue();
    }

    @Test
    void whoNoLongerAwaitsAPermitHoldsNobodyUp() {
        budget.shareAmong(45);
        budget.await();
        budget.awaitNoMore();

        assertThat(budget.take(START)).isTrue();
    }
}
