package racemanager.discord.rest;

import discord4j.common.JacksonResources;
import discord4j.common.ReactorResources;
import discord4j.rest.http.ExchangeStrategies;
import discord4j.rest.request.RequestQueueFactory;
import discord4j.rest.request.Router;
import discord4j.rest.request.RouterOptions;
import java.util.List;
import racemanager.discord.stub.StubDiscord;
import racemanager.outbox.Budget;
import racemanager.outbox.SteadyClock;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** The bot's requests, sent to the stub. */
final class StubConnection {

    static Router router(StubDiscord discord) {
        return router(discord, new Budget(), new SteadyClock(System::nanoTime));
    }

    /** A router whose requests take these permits. */
    static Router router(StubDiscord discord, Budget budget, SteadyClock clock) {
        var json = JacksonResources.create().getObjectMapper();
        var connections = ConnectionProvider.builder("stub")
                .maxConnections(300)
                .pendingAcquireMaxCount(-1)
                .build();
        var resources = ReactorResources.builder()
                .httpClient(HttpClient.create(connections))
                .timerTaskScheduler(Schedulers.parallel())
                .build();
        return new InteractionClient(new RouterOptions(
                "token",
                resources,
                ExchangeStrategies.jackson(json),
                List.of(),
                new BudgetLimiter(budget, clock, Schedulers.parallel()),
                RequestQueueFactory.buffering(),
                discord.url()));
    }

    private StubConnection() {}
}
