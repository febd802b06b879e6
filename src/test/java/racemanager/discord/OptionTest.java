package racemanager.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import racemanager.discord.Option.Value;
import racemanager.kernel.Phrase;

/** What a client may send that still has an older version of a command. */
class OptionTest {

    @Test
    void anOptionThatHasBecomeRequiredIsMissed() {
        assertThat(Option.text("event").allows(Options.NONE)).isTrue();
        assertThat(Option.text("event").asRequired().allows(Options.NONE)).isFalse();
        assertThat(Option.text("event").asRequired().allows(typed("event", "1")))
                .isTrue();
        assertThat(Option.file("file").asRequired().allows(typed("file", "900")))
                .isFalse();
    }

    @Test
    void aTextMayNotBeLongerThanItIsNow() {
        var brief = Option.text("when").withMostCharacters(3);

        assertThat(brief.allows(typed("when", "8pm"))).isTrue();
        assertThat(brief.allows(typed("when", "🏁🏁🏁"))).isTrue();
        assertThat(brief.allows(typed("when", "20:30"))).isFalse();
        assertThat(Option.text("event").allows(typed("event", "x".repeat(200)))).isTrue();
        assertThat(Option.text("event").allows(typed("event", "x".repeat(201)))).isFalse();
    }

    @Test
    void aNumberIsWithinItsBounds() {
        var days = Option.number("days", 1, 30);

        assertThat(days.allows(typed("days", "30"))).isTrue();
        assertThat(days.allows(typed("days", "0"))).isFalse();
        assertThat(days.allows(typed("days", "31"))).isFalse();
        assertThat(days.allows(typed("days", "many"))).isFalse();
    }

    @Test
    void whatIsChosenIsStillOffered() {
        var status = Option.oneOf("status", List.of(new Value("over", Phrase.of("event.status.over"))));

        assertThat(status.allows(typed("status", "over"))).isTrue();
        assertThat(status.allows(typed("status", "missed"))).isFalse();
    }

    private static Options typed(String option, String value) {
        return new Options(Map.of(option, value), Map.of(), Map.of());
    }
}
