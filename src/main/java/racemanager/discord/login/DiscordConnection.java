package racemanager.discord.login;

import com.fasterxml.jackson.databind.ObjectMapper;
import discord4j.common.ReactorResources;
import discord4j.rest.RestClient;
import discord4j.rest.request.Router;
import java.time.Duration;
import racemanager.kernel.MemberId;
import racemanager.outbox.Budget;
import racemanager.outbox.SteadyClock;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.netty.http.client.HttpClient;

/** A bot that has logged in: its requests, its identity, and how to reach the gateway. */
public final class DiscordConnection {

    /** By how much {@link #behindDiscord()} may be wrong. */
    public static final Duration UNSURE = ClockDifference.UNSURE;

    private static final Duration ASKING = Duration.ofSeconds(10);

    private final BotToken token;
    private final HttpSide http;
    private final RestClient rest;
    private final Budget budget;
    private final SteadyClock pace;
    private final long application;
    private final GatewayPlan plan;
    private final Duration behindDiscord;

    DiscordConnection(
            BotToken token,
            HttpSide http,
            RestClient rest,
            Budget budget,
            SteadyClock pace,
            long application,
            GatewayPlan plan,
            Duration behindDiscord) {
        this.token = token;
        this.http = http;
        this.rest = rest;
        this.budget = budget;
        this.pace = pace;
        this.application = application;
        this.plan = plan;
        this.behindDiscord = behindDiscord;
    }

    /** Discord4J's services; for messages take a courier or the replies, which never ping anybody unasked. */
    public RestClient rest() {
        return rest;
    }

    /** The permits that every request of {@link #router} but answers to interactions takes, in times of {@link #pace}. */
    public Budget budget() {
        return budget;
    }

    /** What Discord's limits are measured with: real time, also where the bot's clock was set forward. */
    public SteadyClock pace() {
        return pace;
    }

    public Router router() {
        return rest.getRestResources().getRouter();
    }

    public ObjectMapper json() {
        return rest.getRestResources().getJacksonResources().getObjectMapper();
    }

    public ReactorResources resources() {
        return http.resources();
    }

    /** Where handlers run and time-outs are kept. */
    public Scheduler timer() {
        return http.resources().getTimerTaskScheduler();
    }

    public String secret() {
        return token.secret();
    }

    /** The bot itself, in every guild. */
    public MemberId bot() {
        return token.bot();
    }

    public long application() {
        return application;
    }

    public GatewayPlan plan() {
        return plan;
    }

    /** What to add to this machine's clock to get Discord's, zero when they agree within two seconds. */
    public Duration behindDiscord() {
        return behindDiscord;
    }

    /** The gateway's present address; the one known from logging in while it cannot be asked. */
    public Mono<String> gatewayUrl() {
        return Mono.defer(() -> rest.getGatewayService().getGateway())
                .map(gateway -> gateway.url())
                .timeout(ASKING, timer())
                .onErrorReturn(plan.url());
    }

    /** How long a small request takes until Discord has answered; an error when it does not within ten seconds. */
    public Mono<Duration> roundTrip() {
        return Mono.defer(() -> rest.getGatewayService().getGateway())
                .timeout(ASKING, timer())
                .elapsed(timer())
                .map(answered -> Duration.ofMillis(answered.getT1()));
    }

    /** How often Discord has answered that there were too many requests (429). */
    public long limited() {
        return http.limited().sum();
    }

    /** The client with its connections among those that {@link #cut} ends. */
    public HttpClient watched(HttpClient client) {
        return http.sockets().of(client);
    }

    /** Completes when {@link #cut} was called, for what would otherwise connect again. */
    public Mono<Void> whenCut() {
        return http.sockets().whenCut();
    }

    /** Ends every connection, the gateway's too, without a goodbye, and every answer in the middle. */
    public void cut() {
        http.cut();
    }

    /** Gives back connections and threads; to be called last. */
    public Mono<Void> close() {
        return http.close();
    }
}
