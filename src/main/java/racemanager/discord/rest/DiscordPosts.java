package racemanager.discord.rest;

import com.fasterxml.jackson.databind.JsonNode;
import discord4j.rest.request.Router;
import discord4j.rest.route.Routes;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.discord.ChannelPosts;
import racemanager.discord.View;
import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import reactor.core.publisher.Mono;

/** Posts messages over HTTP, within the limits that all requests share. */
public final class DiscordPosts implements ChannelPosts {

    private static final Logger LOG = LoggerFactory.getLogger(DiscordPosts.class);

    /** A member does not look at a spinner for longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Router router;
    private final CourierRefusals refusals;
    private final Duration patience;

    public DiscordPosts(Router router, CourierRefusals refusals) {
        this(router, refusals, PATIENCE);
    }

    DiscordPosts(Router router, CourierRefusals refusals, Duration patience) {
        this.router = router;
        this.refusals = refusals;
        this.patience = patience;
    }

    @Override
    public Mono<Posted> post(GuildId guild, ChannelId channel, View view, String nonce) {
        return Mono.defer(() -> Payloads.filled(
                                Routes.MESSAGE_CREATE.newRequest(channel.text()),
                                Payloads.posted(view, nonce),
                                view.files())
                        .exchange(router)
                        .bodyToMono(JsonNode.class))
                .<Posted>map(message -> new Posted.Done(ShownFiles.id(message)))
                .timeout(patience)
                .onErrorResume(failure -> {
                    LOG.debug("A message in channel {} failed", channel.text(), failure);
                    return Mono.just(refusals.why(guild, channel, failure)
                            .<Posted>map(Posted.Refused::new)
                            .orElseGet(Posted.Unknown::new));
                });
    }
}
