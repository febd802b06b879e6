package racemanager.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import com.typesafe.config.ConfigFactory;
import discord4j.gateway.GatewayWebsocketHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.apache.pekko.actor.testkit.typed.javadsl.TestProbe;
import org.apache.pekko.actor.typed.ActorRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.slf4j.LoggerFactory;
import racemanager.access.Access;
import racemanager.discord.Answer;
import racemanager.discord.CommandModule;
import racemanager.discord.Deferral;
import racemanager.discord.Route;
import racemanager.discord.TestAccess;
import racemanager.discord.View;
import racemanager.discord.interaction.InteractionRouter;
import racemanager.discord.interaction.Interactions;
import racemanager.discord.interaction.RouteTable;
import racemanager.discord.login.ApiAddress;
import racemanager.discord.login.BotToken;
import racemanager.discord.login.DiscordConnection;
import racemanager.discord.login.Login;
import racemanager.discord.rest.DiscordReplies;
import racemanager.discord.stub.Said;
import racemanager.discord.stub.StubDiscord;
import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.kernel.RoleId;
import racemanager.node.Node;
import racemanager.place.Permission;
import racemanager.speech.Speech;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

@Execution(ExecutionMode.CONCURRENT)
class GatewayShardTest {

    private static final String BOT = "100000000000000001";
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final GuildId GUILD = new GuildId(100);

    private static final GuildNews NOBODY = new GuildNews() {
        @Override
        public void began(ShardGuilds shard) {}

        @Override
        public void present(PresentGuild guild) {}

        @Override
        public void gained(GuildId guild) {}

        @Override
        public void removed(GuildId guild) {}
    };

    private final StubDiscord stub = new StubDiscord();
    private final ActorTestKit kit = ActorTestKit.create();
    private final Map<Integer, GatewaySession> sessions = new ConcurrentHashMap<>();
    private DiscordConnection discord = connect();
    private final GuildDirectory guilds =
            new GuildDirectory(discord.bot(), PlaceSource.over(discord.router(), discord.bot()));
    private GatewayLinks links = links();

    private final SessionStore store = new SessionStore() {
        @Override
        public Optional<GatewaySession> take(int shard, int shards) {
            return Optional.ofNullable(sessions.remove(shard));
        }

        @Override
        public void keep(int shard, int shards, GatewaySession session) {
            sessions.put(shard, session);
        }
    };

    private DiscordConnection connect() {
        String start = "{\"url\":\"" + stub.gatewayUrl() + "\",\"shards\":1}";
        stub.answers("GET /gateway/bot", Said.ok(start)).answers("GET /gateway", Said.ok(start));
        String id = Base64.getUrlEncoder().withoutPadding().encodeToString(BOT.getBytes(StandardCharsets.US_ASCII));
        return Objects.requireNonNull(Login.login(BotToken.parse(id + ".x.y"), ApiAddress.parse(stub.url()))
                .block(LONG));
    }

    /** Presses of "go" are answered. */
    private GatewayLinks links() {
        return links(HttpClient.newConnection());
    }

    private GatewayLinks links(HttpClient client) {
        CommandModule module = () -> List.of(new Route.Pressed(
                "go", Access.EVERYONE, Deferral.UPDATE, call -> Mono.just(new Answer.Update(View.ofText("done")))));
        var router = new InteractionRouter(
                new RouteTable(List.of(module)),
                Speech.load()::in,
                TestAccess.ADMINISTRATORS,
                new DiscordReplies(discord.router()),
                discord.timer(),
                discord.behindDiscord(),
                new SimpleMeterRegistry());
        return new GatewayLinks(discord, new GatewayFeed(router, guilds, NOBODY), client);
    }

    @BeforeEach
    void tellWhoIsReady() {
        stub.answers("POST /interactions/*", Said.nothing());
        stub.gateway().readyWith("""
                        {"v":10,"user":{"id":"%s","username":"crm","global_name":null,"discriminator":"0","avatar":null},
                         "private_channels":[],"guilds":[],"session_id":"s1","resume_gateway_url":"%s","_trace":[],
                         "application":{"id":"%s","flags":0}}""".formatted(BOT, stub.gatewayUrl(), BOT));
    }

    @AfterEach
    void stop() {
        kit.shutdownTestKit();
        discord.close().block(LONG);
        stub.close();
    }

    private ActorRef<GatewayShard.Command> shard() {
        return kit.spawn(GatewayShard.create(links, store, 0, 1));
    }

    private void await(BooleanSupplier condition) {
        kit.createTestProbe().awaitAssert(LONG, () -> {
            assertThat(condition.getAsBoolean()).isTrue();
            return true;
        });
    }

    private void stopped(ActorRef<GatewayShard.Command> shard) {
        TestProbe<Object> probe = kit.createTestProbe();
        shard.tell(GatewayShard.stop());
        probe.expectTerminated(shard, LONG);
    }

    private void press(int number) {
        stub.gateway().event("INTERACTION_CREATE", Interactions.press(Interactions.id(Instant.now(), number), "go:1"));
    }

    @Test
    void aPressComesInAndItsAnswerGoesOut() {
        shard();
        await(() -> links.connected() == 1);
        press(1);

        await(() -> stub.lines().stream().anyMatch(line -> line.endsWith("/callback")));
        var identify = stub.gateway().started().getFirst();
        assertThat(identify.path("op").asInt()).isEqualTo(2);
        assertThat(identify.at("/d/intents").asInt()).as("guilds only").isEqualTo(1);
        assertThat(identify.at("/d/shard/1").asInt()).isEqualTo(1);
        var answer = stub.heard().getLast().body();
        assertThat(answer.path("type").asInt()).isEqualTo(7);
        assertThat(answer.at("/data/components/0/content").asText()).isEqualTo("done");
    }

    @Test
    void aStoppedShardLeavesASessionThatTheNextRunResumes() {
        var first = shard();
        await(() -> links.connected() == 1);
        press(1);
        await(() -> stub.lines().stream().anyMatch(line -> line.endsWith("/callback")));
        stopped(first);

        assertThat(sessions.get(0)).isEqualTo(new GatewaySession("s1", 2, stub.gatewayUrl()));
        await(() -> stub.gateway().closes().size() == 1);
        assertThat(stub.gateway().closes())
                .as("1000 and 1001 would end the session")
                .doesNotContain(1000, 1001);

        shard();
        await(() -> links.connected() == 1);
        var resume = stub.gateway().started().getLast();
        assertThat(resume.path("op").asInt()).isEqualTo(6);
        assertThat(resume.at("/d/session_id").asText()).isEqualTo("s1");
        assertThat(resume.at("/d/seq").asInt()).isEqualTo(2);
        press(2);
        await(() ->
                stub.lines().stream().filter(line -> line.endsWith("/callback")).count() == 2);
    }

    @Test
    void closedShardsAreNotStartedAgainByTheCluster() {
        var often = "pekko.cluster.sharded-daemon-process.keep-alive-interval = 50ms";
        var node = Node.start(ConfigFactory.parseString(often).withFallback(ConfigFactory.load("application-test")));
        try {
            node.whenUp().toCompletableFuture().join();
            var shards = GatewayShards.start(node.system(), links, store, 1);
            await(() -> links.connected() == 1);

            shards.close().toCompletableFuture().join();
            await(() -> stub.gateway().closes().size() == 1);

            kit.createTestProbe().expectNoMessage(Duration.ofMillis(500));
            assertThat(stub.gateway().started()).hasSize(1);
            assertThat(links.connected()).isZero();
        } finally {
            node.stop().toCompletableFuture().join();
        }
    }

    @Test
    void whatWasOnItsWayWhenAShardIsStoppedIsReadAndAnswered() {
        var shard = shard();
        await(() -> links.connected() == 1);
        stub.gateway().delayUntilHeartbeat();
        press(1);
        stopped(shard);

        await(() -> stub.lines().stream().anyMatch(line -> line.endsWith("/callback")));
        assertThat(sessions.get(0)).isEqualTo(new GatewaySession("s1", 2, stub.gatewayUrl()));
    }

    @Test
    void aSessionThatIsNoLongerKnownIsStartedAnew() {
        sessions.put(0, new GatewaySession("old", 7, stub.gatewayUrl()));
        stub.gateway().forgetSessions();
        shard();

        await(() -> links.connected() == 1);
        assertThat(stub.gateway().started())
                .extracting(payload -> payload.path("op").asInt())
                .containsExactly(6, 2);
    }

    @Test
    void aSessionWhoseAddressIsGoneIsStartedAnewAtTheOrdinaryOne() throws IOException {
        try (var gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            sessions.put(0, new GatewaySession("old", 7, "ws://127.0.0.1:" + gone.getLocalPort()));
        }
        shard();

        await(() -> links.connected() == 1);
        assertThat(stub.gateway().started())
                .extracting(payload -> payload.path("op").asInt())
                .containsExactly(2);
    }

    /** As where a machine is so busy that Discord's first word overtakes the thread that is to listen. */
    @Test
    void aHelloThatComesBeforeAnybodyListensIsNotLost() {
        var helloCame = new CountDownLatch(1);
        links = links(HttpClient.newConnection()
                .doOnConnected(connection -> connection.addHandlerLast(new AfterTheFirstFrame(helloCame)))
                .mapConnect(connecting -> Mono.create(connected -> {
                    connecting.subscribe(connected::success, connected::error);
                    passed(helloCame);
                })));
        sessions.put(0, new GatewaySession("s1", 2, stub.gatewayUrl()));
        shard();

        await(() -> links.connected() == 1);
        assertThat(stub.gateway().connections()).isOne();
        assertThat(stub.gateway().started())
                .extracting(payload -> payload.path("op").asInt())
                .containsExactly(6);
    }

    private static final class AfterTheFirstFrame extends ChannelInboundHandlerAdapter {
        private final CountDownLatch came;

        AfterTheFirstFrame(CountDownLatch came) {
            this.came = came;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            context.fireChannelRead(message);
            if (message instanceof WebSocketFrame) came.countDown();
        }
    }

    private static void passed(CountDownLatch latch) {
        try {
            assertThat(latch.await(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** Begun on another one, it met the connection's thread in the middle and ended in an error that nobody handled. */
    @Test
    void theCloseOfAStoppedShardIsBegunOnTheThreadOfItsConnection() {
        var connection = new AtomicReference<Thread>();
        var closing = new CopyOnWriteArrayList<Thread>();
        links = links(HttpClient.newConnection().doOnConnected(made -> connection.set(Thread.currentThread())));
        var shard = shard();
        await(() -> links.connected() == 1);

        whileLogged(
                GatewayWebsocketHandler.class,
                line -> {
                    if (line.startsWith("[S:0] Closing session")) closing.add(Thread.currentThread());
                },
                () -> stopped(shard));

        assertThat(closing).containsExactly(connection.get());
    }

    private static void whileLogged(Class<?> who, Consumer<String> lines, Runnable deed) {
        var appender = new AppenderBase<ILoggingEvent>() {
            @Override
            protected void append(ILoggingEvent line) {
                lines.accept(line.getFormattedMessage());
            }
        };
        appender.start();
        var log = (Logger) LoggerFactory.getLogger(who);
        log.setLevel(Level.DEBUG);
        log.setAdditive(false);
        log.addAppender(appender);
        try {
            deed.run();
        } finally {
            log.detachAppender(appender);
            log.setAdditive(true);
            log.setLevel(null);
        }
    }

    @Test
    void aRefusedTokenIsNotTriedOverAndOver() {
        stub.gateway().refuseWith(4004);
        var shard = shard();
        await(() -> stub.gateway().started().size() == 1);
        kit.createTestProbe().expectNoMessage(Duration.ofSeconds(3));

        assertThat(stub.gateway().connections()).isOne();
        stopped(shard);
    }

    @Test
    void whatGuildsLookLikeIsKept() {
        shard();
        await(() -> links.connected() == 1);
        stub.gateway().event("GUILD_CREATE", guild());
        await(() -> guilds.known(GUILD).isPresent());
        var news = new ChannelId(200);

        assertThat(guilds.known(GUILD).orElseThrow().mayPost(news)).isTrue();
        assertThat(guilds.known(GUILD).orElseThrow().botRoles()).containsExactly(new RoleId(401));
        stub.gateway().event("CHANNEL_UPDATE", """
                        {"id":"200","type":0,"guild_id":"100","name":"news","position":0,"permission_overwrites":[
                         {"id":"100","type":0,"allow":"0","deny":"2048"}]}""");
        await(() -> guilds.known(GUILD).orElseThrow().missingToPost(news).contains(Permission.SEND_MESSAGES));
        stub.gateway().event("GUILD_ROLE_DELETE", "{\"guild_id\":\"100\",\"role_id\":\"401\"}");
        await(() -> guilds.known(GUILD).orElseThrow().roles().size() == 1);
        stub.gateway().event("GUILD_DELETE", "{\"id\":\"100\",\"unavailable\":true}");
        stub.gateway().event("CHANNEL_DELETE", "{\"id\":\"200\",\"type\":0,\"guild_id\":\"100\"}");
        await(() -> guilds.known(GUILD).orElseThrow().channels().isEmpty());
        stub.gateway().event("GUILD_DELETE", "{\"id\":\"100\"}");
        await(() -> guilds.known(GUILD).isEmpty());
    }

    @Test
    void aGuildThatWasNotAnnouncedIsAskedFor() {
        stub.answers("GET /guilds/100", Said.ok(guild()))
                .answers("GET /guilds/100/channels", Said.ok("[{\"id\":\"200\",\"type\":0,\"name\":\"news\"}]"))
                .answers("GET /guilds/100/members/" + BOT, Said.ok(member()));

        var place = Objects.requireNonNull(guilds.find(GUILD).block(LONG));

        assertThat(place.mayPost(new ChannelId(200))).isTrue();
        assertThat(guilds.known(GUILD)).contains(place);
    }

    private static String member() {
        return """
                {"user":{"id":"%s","username":"crm","global_name":null,"discriminator":"0","avatar":null},"nick":null,
                 "avatar":null,"roles":["401"],"joined_at":"2024-01-01T00:00:00+00:00","premium_since":null,"deaf":false,
                 "mute":false,"flags":0}""".formatted(BOT);
    }

    private static String guild() {
        return """
                {"id":"100","name":"League","icon":null,"splash":null,"discovery_splash":null,"owner_id":"300",
                 "afk_channel_id":null,"afk_timeout":300,"verification_level":0,"default_message_notifications":0,
                 "explicit_content_filter":0,"emojis":[],"features":[],"mfa_level":0,"application_id":null,
                 "system_channel_id":null,"system_channel_flags":0,"rules_channel_id":null,"vanity_url_code":null,
                 "description":null,"banner":null,"premium_tier":0,"preferred_locale":"en-US","nsfw_level":0,
                 "public_updates_channel_id":null,"stickers":[],"joined_at":"2024-01-01T00:00:00+00:00","large":false,
                 "unavailable":false,"member_count":2,"voice_states":[],"threads":[],"presences":[],
                 "roles":[%s,%s],"members":[%s],
                 "channels":[{"id":"200","type":0,"name":"news","position":0,"permission_overwrites":[]}]}""".formatted(role("100", "1024"), role("401", "51200"), member());
    }

    private static String role(String id, String permissions) {
        return """
                {"id":"%s","name":"role","color":0,"colors":{"primary_color":0,"secondary_color":null,"tertiary_color":null},
                 "hoist":false,"position":1,"permissions":"%s","managed":false,"mentionable":false,"flags":0}""".formatted(id, permissions);
    }
}
