package racemanager.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import racemanager.kernel.UserError;

class PlainSentenceTest {

    @Test
    void aComplaintIsFoundBelowWhatWrapsIt() {
        var failure = new CompletionException(new IllegalStateException("wrapped", new UserError("Free some space.")));

        assertThat(PlainSentence.in(failure)).hasValue("Free some space.");
    }

    @Test
    void aFailureThatNobodyForesawHasNoSentence() {
        assertThat(PlainSentence.in(new IllegalStateException("index 3 out of bounds")))
                .isEmpty();
    }

    @Test
    void aTokenInASentenceIsHidden() {
        var token = "MTIzNDU2Nzg5MDEyMzQ1Njc4OQ.GabcDe.abcdefghijklmnopqrstuvwxyz0123456789";

        assertThat(PlainSentence.in(new UserError("Discord refused " + token + ".")))
                .hasValue("Discord refused (token).");
    }
}
