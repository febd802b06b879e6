package racemanager.discord.rest;

import static org.assertj.core.api.Assertions.assertThat;

import discord4j.rest.route.Routes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import racemanager.discord.Deferral;
import racemanager.discord.Renderer;
import racemanager.discord.Renderers;
import racemanager.discord.View;
import racemanager.discord.interaction.InteractionToken;
import racemanager.discord.stub.Said;
import racemanager.discord.stub.StubDiscord;
import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.kernel.MessageId;
import racemanager.outbox.Budget;
import racemanager.outbox.Deed;
import racemanager.outbox.Postable;
import racemanager.outbox.Receipt;
import racemanager.outbox.SteadyClock;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

class BudgetLimiterTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Said MESSAGE = Said.ok("{\"id\":\"31\"}");

    private record Text(String text) implements Postable {}

    private final VirtualTimeScheduler timer = VirtualTimeScheduler.create();
    private final SteadyClock clock = new SteadyClock(() -> timer.now(TimeUnit.NANOSECONDS));
    private final Budget budget = new Budget();
    private final BudgetLimiter limiter = new BudgetLimiter(budget, clock, timer);
    private final AtomicBoolean sent = new AtomicBoolean();
    private final StubDiscord discord = new StubDiscord();

    @AfterEach
    void stop() {
        discord.close();
        timer.dispose();
    }

    @Test
    void aRequestWaitsForAPermitAndGivesItBackASecondAfterItsAnswer() {
        budget.shareAmong(Budget.PER_SECOND);
        assertThat(budget.take(clock.now())).isTrue();

        limiter.withLimiter(request().delaySubscription(Duration.ofSeconds(3), timer))
                .subscribe();
        timer.advanceTimeBy(Duration.ofSeconds(10));
        assertThat(sent).isFalse();
        budget.answered(clock.now());
        timer.advanceTimeBy(Duration.ofMillis(4_100));

        assertThat(sent).isTrue();
        timer.advanceTimeBy(Duration.ofMillis(800));
        assertThat(budget.take(clock.now())).isFalse();
        timer.advanceTimeBy(Duration.ofMillis(200));
        assertThat(budget.take(clock.now())).isTrue();
    }

    @Test
    void aRequestThatIsGivenUpWhileItWaitsHoldsNoPermit() {
        budget.shareAmong(Budget.PER_SECOND);
        budget.take(clock.now());
        var waiting = limiter.withLimiter(request()).subscribe();
        timer.advanceTimeBy(Duration.ofSeconds(1));

        waiting.dispose();
        budget.answered(clock.now());
        timer.advanceTimeBy(Duration.ofSeconds(2));

        assertThat(sent).isFalse();
        assertThat(budget.take(clock.now())).isTrue();
    }

    @Test
    void whenDiscordHasSeenTooManyAlsoWhoHoldsAPermitWaits() {
        limiter.rateLimitFor(Duration.ofSeconds(7)).block();

        PaidPermit.withOne(limiter.withLimiter(request()).then()).subscribe();
        timer.advanceTimeBy(Duration.ofMillis(6_900));
        assertThat(sent).isFalse();
        timer.advanceTimeBy(Duration.ofMillis(200));

        assertThat(sent).isTrue();
    }

    @Test
    void lookUpsTakePermitsAndAnswersToInteractionsDoNot() {
        var token = new InteractionToken(50, 60, "tok");
        discord.answers("POST /interactions/*", Said.nothing())
                .answers("POST /webhooks/*", Said.ok("{}"))
                .answers("GET /gateway", Said.ok("{\"url\":\"wss://localhost\"}"));
        var router = StubConnection.router(discord, budget, clock);
        var replies = new DiscordReplies(router);

        replies.defer(token, Deferral.EPHEMERAL).block(LONG);
        replies.followUp(token, View.ofText("done"), true).block(LONG);
        Routes.GATEWAY_GET.newRequest().exchange(router).skipBody().block(LONG);

        assertThat(free()).isEqualTo(Budget.PER_SECOND - 1);
    }

    @Test
    void theSenderOfADeedHasPaidForItsFirstRequestAndForNoOther() throws Exception {
        discord.answers("PATCH /channels/20/messages/30", Said.error(404, DiscordError.UNKNOWN_MESSAGE))
                .answers("POST /channels/20/messages", MESSAGE);
        var courier = new DiscordCourier(
                StubConnection.router(discord, budget, clock),
                new Renderers(List.of(Renderer.of(Text.class, text -> View.ofText(text.text())))),
                new CourierRefusals(guild -> Optional.empty()),
                guild -> Mono.empty(),
                guild -> Optional.empty());
        var deed = new Deed.ShowMessage(
                new GuildId(1), new ChannelId(20), Optional.of(new MessageId(30)), "event-42", new Text("hello"));

        var receipt = courier.carry(deed).toCompletableFuture().get(20, TimeUnit.SECONDS);

        assertThat(receipt).isEqualTo(new Receipt.Shown(new MessageId(31)));
        assertThat(discord.heard()).hasSize(2);
        assertThat(free()).isEqualTo(Budget.PER_SECOND - 1);
    }

    private Mono<Boolean> request() {
        return Mono.fromSupplier(() -> {
            sent.set(true);
            return true;
        });
    }

    private int free() {
        var free = 0;
        while (budget.take(clock.now())) {
            free++;
        }
        return free;
    }
}
