package racemanager.discord.gateway;

import discord4j.discordjson.json.gateway.Dispatch;
import discord4j.gateway.GatewayReactorResources;
import discord4j.gateway.ShardInfo;
import discord4j.gateway.limiter.PayloadTransformer;
import discord4j.gateway.limiter.RateLimitTransformer;
import io.netty.channel.ChannelOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import racemanager.discord.login.DiscordConnection;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.client.HttpClient;

/** Opens gateway connections of one bot, and paces the starts of sessions among the shards of this process. */
public final class GatewayLinks {

    /** One session start per five seconds and concurrency slot, and a margin. */
    private static final Duration PACE = Duration.ofMillis(5500);

    private final DiscordConnection discord;
    private final Consumer<Dispatch> feed;
    private final GatewayReactorResources resources;
    private final Map<Integer, PayloadTransformer> paces = new ConcurrentHashMap<>();
    private final Map<Integer, GatewayLink> open = new ConcurrentHashMap<>();

    public GatewayLinks(DiscordConnection discord, Consumer<Dispatch> feed) {
        this(discord, feed, HttpClient.newConnection());
    }

    GatewayLinks(DiscordConnection discord, Consumer<Dispatch> feed, HttpClient client) {
        this.discord = discord;
        this.feed = feed;
        this.resources = GatewayReactorResources.builder(discord.resources())
                .httpClient(
                        discord.watched(client).compress(false).option(ChannelOption.ALLOCATOR, new LastingBuffers()))
                .payloadSenderScheduler(Schedulers.newSingle("discord-gateway", true))
                .build();
    }

    /** How many shards of this process are connected at this moment. */
    public int connected() {
        return (int) open.values().stream().filter(GatewayLink::isConnected).count();
    }

    /** The slowest of the connected shards' last heartbeats; empty while there was none. */
    public Optional<Duration> latency() {
        return open.values().stream()
                .filter(GatewayLink::isConnected)
                .map(GatewayLink::latency)
                .filter(Duration::isPositive)
                .max(Duration::compareTo);
    }

    GatewayLink open(ShardInfo shard, Optional<GatewaySession> session) {
        int slot = shard.getIndex() % discord.plan().concurrency();
        var pace = paces.computeIfAbsent(slot, each -> new RateLimitTransformer(1, PACE, discord.timer()));
        var link = new GatewayLink(discord, resources, shard, session, pace, feed);
        open.put(shard.getIndex(), link);
        return link;
    }
}
