package racemanager.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhraseTest {

    @Test
    void fillingAGapLeavesTheOriginalAsItWas() {
        var bare = Phrase.of("event.full");
        var filled = bare.with("places", 40);

        assertThat(bare.arguments()).isEmpty();
        assertThat(filled.arguments()).containsEntry("places", new Phrase.Argument.Count(40));
    }
}
