package racemanager.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.typesafe.config.ConfigFactory;
import discord4j.common.JacksonResources;
import discord4j.common.ReactorResources;
import discord4j.rest.http.ExchangeStrategies;
import discord4j.rest.request.RequestQueueFactory;
import discord4j.rest.request.Router;
import discord4j.rest.request.RouterOptions;
import discord4j.rest.route.Routes;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import racemanager.discord.Renderer;
import racemanager.discord.Renderers;
import racemanager.discord.View;
import racemanager.discord.rest.BudgetLimiter;
import racemanager.discord.rest.CourierRefusals;
import racemanager.discord.rest.DiscordCourier;
import racemanager.discord.rest.InteractionClient;
import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.outbox.Budget;
import racemanager.outbox.Deed;
import racemanager.outbox.OutboxListener;
import racemanager.outbox.Postable;
import racemanager.outbox.Priority;
import racemanager.outbox.SteadyClock;
import racemanager.outbox.Subject;
import racemanager.outbox.actor.Deliver;
import racemanager.outbox.actor.Delivered;
import racemanager.outbox.actor.OutboxActor;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.client.HttpClient;

/** {@code -Dlimits.seconds=300}, as in the profile "long", for the long form. */
@Isolated("Keeps both processors busy")
class NoGlobalLimitTest {

    private static final int CHANNELS = 90;
    private static final Duration LASTING = Duration.ofSeconds(Integer.getInteger("limits.seconds", 5));

    private record News(String text) implements Postable {}

    @TempDir
    private Path directory;

    private final ActorTestKit kit = ActorTestKit.create(ConfigFactory.parseString("pekko.actor.provider = local")
            .withFallback(ConfigFactory.load("application-test")));
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger global = new AtomicInteger();
    private final AtomicInteger ofRoutes = new AtomicInteger();
    private final AtomicInteger delivered = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();

    @AfterEach
    void stop() {
        over.set(true);
        kit.shutdownTestKit();
    }

    @Test
    void outboxAndLookUpsTogetherNeverMeetTheLimitOfTheTokenHoweverBusyTheMachine() {
        try (var playground = PreparedWorld.open(directory, InstantSource.system(), PreparedWorld::makeAdministrator)) {
            var clock = new SteadyClock(System::nanoTime);
            var budget = new Budget();
            var router = router(playground, budget, clock);
            var guild = guild(router);
            var channels = Flux.range(0, CHANNELS)
                    .concatMap(number -> Routes.GUILD_CHANNEL_CREATE
                            .newRequest(guild)
                            .body(Map.of("name", "event-" + number, "type", 0))
                            .exchange(router)
                            .bodyToMono(JsonNode.class))
                    .map(channel -> channel.path("id").asLong())
                    .collectList()
                    .blockOptional(Duration.ofSeconds(60))
                    .orElseThrow();
            requests.set(0);
            var outbox = kit.spawn(OutboxActor.of(courier(router), budget, clock, new OutboxListener() {}));
            var heard = kit.<Delivered>spawn(Behaviors.receiveMessage(message -> {
                delivered.incrementAndGet();
                return Behaviors.same();
            }));
            keepBusy();
            var lookUps = Flux.interval(Duration.ofMillis(100))
                    .onBackpressureDrop()
                    .flatMap(tick ->
                            Routes.GUILD_GET.newRequest(guild).exchange(router).skipBody())
                    .subscribe();

            change(guild, channels, outbox, heard);

            lookUps.dispose();
            System.out.printf(
                    "%d s: %d requests, %d deeds delivered, %d times the global limit, %d times one of a route%n",
                    LASTING.toSeconds(), requests.get(), delivered.get(), global.get(), ofRoutes.get());
            assertThat(global).hasValue(0);
            assertThat(delivered).hasPositiveValue();
        }
    }

    private static long guild(Router router) {
        return Routes.CURRENT_USER_GUILDS_GET
                .newRequest()
                .exchange(router)
                .bodyToMono(JsonNode.class)
                .map(guilds -> guilds.path(0).path("id").asLong())
                .blockOptional(Duration.ofSeconds(10))
                .orElseThrow();
    }

    /** A hundred changes a second, of any event's announcement or entry list. */
    private static void change(
            long guild, List<Long> channels, ActorRef<OutboxActor.Message> outbox, ActorRef<Delivered> heard) {
        var random = new Random(20_261_205);
        Flux.interval(Duration.ofMillis(10))
                .onBackpressureBuffer()
                .take(LASTING)
                .doOnNext(revision -> {
                    var event = random.nextInt(channels.size());
                    var priority = random.nextBoolean() ? Priority.ANNOUNCEMENTS : Priority.ROSTERS;
                    var subject = new Subject(new GuildId(guild), event + "/" + priority);
                    var deed = new Deed.ShowMessage(
                            subject.guild(),
                            new ChannelId(channels.get(event)),
                            Optional.empty(),
                            event + "/" + priority,
                            new News("revision " + revision));
                    outbox.tell(new Deliver(subject, priority, deed, revision, heard));
                })
                .blockLast(LASTING.plusSeconds(30));
    }

    private void keepBusy() {
        Stream.generate(() -> Thread.ofPlatform().daemon().unstarted(() -> {
                    while (!over.get()) {
                        Thread.onSpinWait();
                    }
                }))
                .limit(Runtime.getRuntime().availableProcessors())
                .forEach(Thread::start);
    }

    private static DiscordCourier courier(Router router) {
        return new DiscordCourier(
                router,
                new Renderers(List.of(Renderer.of(News.class, news -> View.ofText(news.text())))),
                new CourierRefusals(guild -> Optional.empty()),
                guild -> Mono.empty(),
                guild -> Optional.empty());
    }

    private Router router(Playground playground, Budget budget, SteadyClock clock) {
        var client = HttpClient.create().doOnResponse((response, connection) -> {
            requests.incrementAndGet();
            if (response.status().code() == 429) {
                var isGlobal = "global".equals(response.responseHeaders().get("X-RateLimit-Scope"));
                (isGlobal ? global : ofRoutes).incrementAndGet();
            }
        });
        var resources = ReactorResources.builder()
                .httpClient(client)
                .timerTaskScheduler(Schedulers.parallel())
                .build();
        return new InteractionClient(new RouterOptions(
                playground.token(),
                resources,
                ExchangeStrategies.jackson(JacksonResources.create().getObjectMapper()),
                List.of(),
                new BudgetLimiter(budget, clock, Schedulers.parallel()),
                RequestQueueFactory.buffering(),
                playground.apiUrl()));
    }
}
