package racemanager.discord.rest;

import com.fasterxml.jackson.databind.JsonNode;
import discord4j.rest.request.Router;
import discord4j.rest.route.Routes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.kernel.ChannelId;
import racemanager.kernel.MessageId;
import racemanager.outbox.Once;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Finds messages of which nobody heard that Discord had taken them: a bot that ended in between, an answer that was lost.
 *
 * <p>Discord forgets a nonce after some minutes and keeps the {@code id} that a component was given (discord-api-docs,
 * components reference), so the first component of a message carries the message's mark there.
 */
final class UnheardMessages {

    private static final Logger LOG = LoggerFactory.getLogger(UnheardMessages.class);

    /** As many as Discord lists at once. */
    private static final int LOOKED_AT = 100;

    /** Discord numbers all other components from 1; a message holds far fewer than this many. */
    private static final int ABOVE_ALL_OTHERS = 1 << 30;

    private final Router router;

    UnheardMessages(Router router) {
        this.router = router;
    }

    /** A positive number of 31 bits, the same for the same message. */
    static int mark(Once once) {
        var sum = new CRC32();
        sum.update(once.nonce().getBytes(StandardCharsets.UTF_8));
        return ABOVE_ALL_OTHERS | ((int) sum.getValue() & (ABOVE_ALL_OTHERS - 1));
    }

    /**
     * The newest of the channel's last messages that is this one; doubles of it are removed. Empty where there is none, and
     * where the bot may not read what was posted.
     */
    Mono<MessageId> of(Once once, ChannelId channel) {
        return Routes.MESSAGES_GET
                .newRequest(channel.text())
                .query("limit", LOOKED_AT)
                .exchange(router)
                .bodyToMono(JsonNode.class)
                .map(messages -> marked(messages, mark(once)))
                .onErrorResume(DiscordError::isRefusal, refused -> Mono.just(List.of()))
                .filter(found -> !found.isEmpty())
                .flatMap(found ->
                        removed(channel, found.subList(1, found.size())).thenReturn(found.getFirst()));
    }

    /** Discord lists the newest first. */
    private static List<MessageId> marked(JsonNode messages, int mark) {
        return StreamSupport.stream(messages.spliterator(), false)
                .filter(message -> message.at("/components/0/id").asInt() == mark)
                .map(ShownFiles::id)
                .toList();
    }

    private Mono<Void> removed(ChannelId channel, List<MessageId> doubles) {
        return Flux.fromIterable(doubles)
                .concatMap(each -> Routes.MESSAGE_DELETE
                        .newRequest(channel.text(), each.text())
                        .exchange(router)
                        .bodyToMono(Void.class)
                        .onErrorResume(failure -> {
                            LOG.info("The double {} in channel {} stays: {}", each, channel, failure.getMessage());
                            return Mono.empty();
                        }))
                .then();
    }
}
