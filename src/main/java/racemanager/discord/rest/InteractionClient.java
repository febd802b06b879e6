package racemanager.discord.rest;

import discord4j.common.ReactorResources;
import discord4j.rest.http.client.ClientRequest;
import discord4j.rest.http.client.ClientResponse;
import discord4j.rest.http.client.DiscordWebClient;
import discord4j.rest.request.DefaultRouter;
import discord4j.rest.request.DiscordWebRequest;
import discord4j.rest.request.DiscordWebResponse;
import discord4j.rest.request.Router;
import discord4j.rest.request.RouterOptions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.util.retry.Retry;

/**
 * Sends answers to interactions side by side, in order within one interaction; all else goes to Discord4J's own router.
 *
 * <p>That router puts all callbacks into one bucket and under the global limit, from which Discord exempts them, and so answers
 * some 16 a second at 50 ms of latency.
 */
public final class InteractionClient implements Router {

    private final Router others;
    private final DiscordWebClient web;
    private final ReactorResources resources;
    private final Scheduler timer;
    private final TokenOrder order = new TokenOrder();

    public InteractionClient(RouterOptions options) {
        this.others = new DefaultRouter(options);
        this.resources = options.getReactorResources();
        this.timer = resources.getTimerTaskScheduler();
        this.web = new DiscordWebClient(
                // Reactor Netty repeats by itself what a reset connection lost, and nobody here would know of it.
                resources.getHttpClient().disableRetry(true),
                options.getExchangeStrategies(),
                options.getAuthorizationScheme(),
                options.getToken(),
                options.getResponseTransformers(),
                options.getDiscordBaseUrl());
    }

    @Override
    public DiscordWebResponse exchange(DiscordWebRequest request) {
        return InteractionRequest.of(request)
                .map(answer -> new DiscordWebResponse(order.after(answer.token(), sent(answer)), resources))
                .orElseGet(() -> others.exchange(request));
    }

    private Mono<ClientResponse> sent(InteractionRequest request) {
        var rule = request.first() ? RetryPolicy.OF_CALLBACKS : RetryPolicy.OF_FOLLOW_UPS;
        return Mono.defer(() -> {
            var attempts = new AtomicInteger();
            long start = timer.now(TimeUnit.MILLISECONDS);
            return attempt(request)
                    .doOnSubscribe(subscription -> attempts.incrementAndGet())
                    .timeout(rule.attempt(), timer)
                    .retryWhen(Retry.from(failures -> failures.concatMap(each -> again(
                            rule,
                            each.totalRetries(),
                            each.failure(),
                            Duration.ofMillis(timer.now(TimeUnit.MILLISECONDS) - start)))))
                    .onErrorResume(
                            failure -> attempts.get() > 1 && wasAnswered(request, failure), failure -> Mono.empty());
        });
    }

    private Mono<ClientResponse> attempt(InteractionRequest request) {
        return web.exchange(new ClientRequest(request.request())).flatMap(InteractionClient::orFailure);
    }

    private static Mono<ClientResponse> orFailure(ClientResponse response) {
        return response.getHttpResponse().status().code() < 400
                ? Mono.just(response)
                : response.createException().flatMap(Mono::error);
    }

    private Flux<Long> again(RetryPolicy rule, long failures, Throwable failure, Duration sinceFirst) {
        return rule.pause(failures, failure, sinceFirst)
                .map(pause -> Mono.delay(pause, timer).flux())
                .orElseGet(() -> Flux.error(failure));
    }

    /** The first attempt had arrived and only its confirmation was lost. */
    private static boolean wasAnswered(InteractionRequest request, Throwable failure) {
        return request.first() && DiscordError.code(failure) == DiscordError.ALREADY_ACKNOWLEDGED;
    }
}
