package racemanager.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Runs after all other tests, in an execution of its own: everything that the bot sent to a playground in any of them
 * is held to Discord's OpenAPI description.
 */
class AllSentBodiesIT {

    /** About half of what a full run sends; a run of chosen tests sends what it sends. */
    private static final int FEWEST_REQUESTS = 250;

    private static final int FEWEST_OPERATIONS = 8;

    private final DiscordDescription description = read();
    private final SentBodies sent = new SentBodies(Path.of(System.getProperty("sent.bodies", "")));

    @BeforeAll
    static void thereIsADescription() {
        var absence = DiscordDescription.absence();
        absence.ifPresent(System.out::println);
        assumeTrue(absence.isEmpty(), () -> absence.orElse(""));
    }

    @Test
    void discordWouldTakeEveryRequestOfTheBot() {
        var check = new RequestCheck(description);

        var findings = Findings.of(description, sent.ofBot(), check::faults, SentRequest::asked);

        System.out.println("What the bot sent: " + findings);
        assertThat(findings.faults()).as(findings::told).isEmpty();
        if (isFullRun()) {
            assertThat(findings.requests()).isGreaterThan(FEWEST_REQUESTS);
            assertThat(findings.seen()).hasSizeGreaterThan(FEWEST_OPERATIONS);
        }
    }

    @Test
    void thePlaygroundAnswersAsDiscordWould() {
        var check = new AnswerCheck(description);

        var findings = Findings.of(description, sent.all(), check::faults, SentRequest::answered);

        System.out.println("What playgrounds answered to all bots: " + findings);
        assertThat(findings.faults()).as(findings::told).isEmpty();
    }

    /** Maven hands on which tests were chosen on its command line, if any were. */
    private static boolean isFullRun() {
        return System.getProperty("test", "").isEmpty()
                && System.getProperty("it.test", "").isEmpty();
    }

    private static DiscordDescription read() {
        try {
            return DiscordDescription.read();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
