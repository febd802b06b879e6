package racemanager.discord.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import discord4j.rest.http.client.ClientException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import racemanager.discord.Deferral;
import racemanager.discord.View;
import racemanager.discord.interaction.InteractionToken;
import racemanager.discord.interaction.Unheard;
import racemanager.discord.interaction.Unheard.Why;
import racemanager.discord.stub.Said;
import racemanager.discord.stub.StubDiscord;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class InteractionClientTest {

    private static final View VIEW = View.ofText("done");
    private static final InteractionToken TICKET = new InteractionToken(50, 60, "tok");
    private static final String CALLBACK = "POST /interactions/*";
    private static final String EDIT = "PATCH /webhooks/50/tok/messages/@original";
    private static final Duration LONG = Duration.ofSeconds(20);

    private final StubDiscord discord = new StubDiscord()
            .answers(CALLBACK, Said.nothing())
            .answers("PATCH /webhooks/*", Said.ok("{}"))
            .answers("POST /webhooks/*", Said.ok("{}"))
            .answers("DELETE /webhooks/*", Said.nothing());
    private final DiscordReplies replies = new DiscordReplies(StubConnection.router(discord));

    @AfterEach
    void stop() {
        discord.close();
    }

    private static InteractionToken token(int number) {
        return new InteractionToken(50, number, "tok" + number);
    }

    @Test
    void answersToDifferentInteractionsAreUnderWayTogether() {
        Flux.range(1000, 50)
                .flatMap(number -> replies.message(token(number), VIEW, true))
                .blockLast(LONG);
        discord.heard().clear();
        discord.answers(CALLBACK, Said.nothing().after(Duration.ofSeconds(1)));
        long start = System.nanoTime();

        Flux.range(0, 100)
                .flatMap(number -> replies.message(token(number), VIEW, true), 100)
                .blockLast(LONG);

        assertThat(discord.heard()).hasSize(100);
        assertThat(discord.mostAtOnce()).isGreaterThan(50);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void requestsOfOneInteractionKeepTheirOrder() {
        discord.first(CALLBACK, Said.nothing().after(Duration.ofMillis(200)));

        Mono.when(
                        replies.defer(TICKET, Deferral.EPHEMERAL),
                        replies.editOriginal(TICKET, VIEW),
                        replies.followUp(TICKET, VIEW, true))
                .block(LONG);

        assertThat(discord.lines())
                .containsExactly("POST /interactions/60/tok/callback", EDIT, "POST /webhooks/50/tok");
        assertThat(discord.mostAtOnce()).isOne();
    }

    @Test
    void aRequestThatFailedHoldsUpNothingBehindIt() {
        discord.first(CALLBACK, Said.error(400, 50035));

        assertThatThrownBy(() -> replies.message(TICKET, VIEW, true).block(LONG))
                .isInstanceOf(ClientException.class);
        replies.message(TICKET, VIEW, true).block(LONG);

        assertThat(discord.heard()).as("a 400 is not repeated").hasSize(2);
    }

    @Test
    void anAnswerThatWasTakenAndNotConfirmedCountsAsGiven() {
        discord.first(CALLBACK, Said.nothing().butLost(), Said.error(400, 40060));

        replies.message(TICKET, VIEW, true).block(LONG);

        assertThat(discord.heard()).hasSize(2);
    }

    @Test
    void anAnswerWhoseConnectionWasResetCountsAsGivenToo() {
        discord.first(CALLBACK, Said.nothing().butReset(), Said.error(400, 40060));

        replies.message(TICKET, VIEW, true).block(LONG);

        assertThat(discord.heard()).hasSize(2);
    }

    @Test
    void whatIsOverAtDiscordIsToldAsLate() {
        discord.first(CALLBACK, Said.error(404, 10062)).first(EDIT, Said.error(401, 50027));

        assertThat(unheard()).isEqualTo(Why.LATE);
        assertThatThrownBy(() -> replies.editOriginal(TICKET, VIEW).block(LONG))
                .isInstanceOfSatisfying(
                        Unheard.class, late -> assertThat(late.why()).isEqualTo(Why.LATE));
    }

    private Why unheard() {
        var thrown = catchThrowableOfType(
                Unheard.class, () -> replies.message(TICKET, VIEW, true).block(LONG));
        return thrown.why();
    }

    @Test
    void whatWasAnsweredByAnotherIsAnErrorAtTheFirstAttempt() {
        discord.first(CALLBACK, Said.error(400, 40060));

        assertThat(unheard()).isEqualTo(Why.TAKEN);
    }

    @Test
    void serverErrorsAreOvercomeWhileThereIsTime() {
        discord.first(CALLBACK, Said.error(502, 0), Said.error(500, 0), Said.error(503, 0));

        replies.message(TICKET, VIEW, true).block(LONG);

        assertThat(discord.heard()).hasSize(4);
    }

    @Test
    void afterThreeSecondsACallbackIsGivenUp() {
        discord.answers(CALLBACK, Said.error(500, 0));
        long start = System.nanoTime();

        assertThat(unheard()).isEqualTo(Why.UNSURE);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(6));
        assertThat(discord.heard()).hasSizeBetween(3, 7);
    }

    @Test
    void aRateLimitIsWaitedFor() {
        discord.first(EDIT, Said.tooMany("0.4"));
        long start = System.nanoTime();

        replies.editOriginal(TICKET, VIEW).block(LONG);

        assertThat(discord.lines()).containsExactly(EDIT, EDIT);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(400));
    }

    @Test
    void aCallbackDoesNotWaitForARateLimitBeyondItsThreeSeconds() {
        discord.answers(CALLBACK, Said.tooMany("60"));

        assertThat(unheard()).isEqualTo(Why.UNSURE);
        assertThat(discord.heard()).hasSize(1);
    }

    @Test
    void filesAreSentWholeInEveryAttempt() {
        discord.first(EDIT, Said.error(502, 0), Said.ok("{}").butLost());
        String content = "picture".repeat(1000);
        var view = VIEW.withFile("a.png", content.getBytes(StandardCharsets.US_ASCII));

        replies.editOriginal(TICKET, view).block(LONG);

        assertThat(discord.heard()).hasSize(3).allSatisfy(request -> {
            assertThat(request.raw()).contains(content).contains("name=\"files[0]\"; filename=\"a.png\"");
            assertThat(request.body().at("/attachments/0/filename").asText()).isEqualTo("a.png");
            assertThat(request.body().at("/attachments/0/id").asText()).isEqualTo("0");
        });
    }

    @Test
    void aHundredPressesOfOneTokenStillFinish() {
        var all = IntStream.range(0, 100)
                .mapToObj(number -> replies.followUp(TICKET, View.ofText("n" + number), true))
                .toList();

        Mono.when(all).block(LONG);

        List<String> texts = discord.heard().stream()
                .map(request -> request.body().at("/components/0/content").asText())
                .toList();
        assertThat(texts)
                .isEqualTo(
                        IntStream.range(0, 100).mapToObj(number -> "n" + number).toList());
    }
}
