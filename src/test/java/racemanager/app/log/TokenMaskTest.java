package racemanager.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TokenMaskTest {

    private static final String BOT = "MTIzNDU2Nzg5MDEyMzQ1Njc4OQ.GabcDe.abcdefghijklmnopqrstuvwxyz0123456789";
    private static final String INTERACTION = "aW50ZXJhY3Rpb246MTIzNDU2Nzg5MDEyMzQ1Njc4OTphYmM";

    private final LoggerContext context = new LoggerContext();

    @Test
    void aBotsTokenIsHiddenWhereverItStands() {
        assertThat(TokenMask.masked("Authorization=Bot " + BOT + ", x")).isEqualTo("Authorization=Bot (token), x");
    }

    @Test
    void anInteractionsTokenIsHiddenInARoute() {
        assertThat(TokenMask.masked("POST /webhooks/123456789012345678/" + INTERACTION + "/messages/@original failed"))
                .isEqualTo("POST /webhooks/123456789012345678/(token)/messages/@original failed");
        assertThat(TokenMask.masked("/interactions/123456789012345678/" + INTERACTION + "/callback"))
                .isEqualTo("/interactions/123456789012345678/(token)/callback");
    }

    @Test
    void aSecretOfAnyOtherShapeIsHiddenOnceItIsKnown() {
        TokenMask.hide("correct-horse");

        assertThat(TokenMask.masked("<correct-horse>")).isEqualTo("<(token)>");
    }

    @Test
    void whatOnlyLooksALittleLikeATokenStays() {
        var line = "org.apache.pekko.persistence.typed.internal.EventSourcedBehaviorImpl 2026.11.22 10.0.0.1:8701";

        assertThat(TokenMask.masked(line)).isEqualTo(line);
    }

    @Test
    void aLineOfTextHidesTokensInMessageAndCause() {
        var line = new TextLine();
        line.setPattern("%msg%n%ex");

        assertThat(written(line))
                .contains("signed in with (token)", "refused: (token)")
                .doesNotContain(BOT);
    }

    @Test
    void aLineOfJsonHidesTokensInMessageAndCause() {
        assertThat(written(new JsonLine()))
                .startsWith("{")
                .contains("signed in with (token)", "refused: (token)")
                .doesNotContain(BOT)
                .endsWith("}\n");
    }

    private String written(Encoder<ILoggingEvent> encoder) {
        if (encoder instanceof PatternLayoutEncoder pattern) {
            pattern.setCharset(StandardCharsets.UTF_8);
        }
        encoder.setContext(context);
        encoder.start();
        return new String(encoder.encode(event()), StandardCharsets.UTF_8);
    }

    private ILoggingEvent event() {
        context.setMDCAdapter(new LogbackMDCAdapter());
        Logger logger = context.getLogger("test");
        var cause = new IllegalStateException("refused: " + BOT);
        return new LoggingEvent("test", logger, Level.WARN, "signed in with {}", cause, new Object[] {BOT});
    }
}
