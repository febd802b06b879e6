package racemanager.discord.rest;

import discord4j.rest.http.client.ClientException;
import io.netty.channel.ChannelException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import reactor.netty.channel.AbortedException;

/**
 * When a request that failed is worth another attempt.
 *
 * @param within how long attempts may go on, from the first one
 * @param attempt how long one attempt may take
 */
record RetryPolicy(Duration within, Duration attempt) {

    /** The first answer to an interaction is void after 3 seconds; giving up an attempt early only adds load to a slow line. */
    static final RetryPolicy OF_CALLBACKS = new RetryPolicy(Duration.ofSeconds(3), Duration.ofMillis(2500));

    /** Edits and follow-ups are possible for 15 minutes, but a member does not look at a spinner for so long. */
    static final RetryPolicy OF_FOLLOW_UPS = new RetryPolicy(Duration.ofSeconds(40), Duration.ofSeconds(15));

    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final int DOUBLINGS = 6;

    /** How long to wait before the next attempt; empty when there should be none. */
    Optional<Duration> pause(long failures, Throwable failure, Duration sinceFirst) {
        return wished(failures, failure).filter(pause -> sinceFirst.plus(pause).compareTo(within) < 0);
    }

    /** Nobody knows what became of the request. */
    static boolean isConnectionLost(Throwable failure) {
        return failure instanceof IOException
                || failure instanceof TimeoutException
                || failure instanceof AbortedException
                || failure instanceof ChannelException;
    }

    private static Optional<Duration> wished(long failures, Throwable failure) {
        Duration growing = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, DOUBLINGS));
        if (failure instanceof ClientException refused) {
            return switch (refused.getStatus().code()) {
                case 429 -> Optional.of(DiscordError.retryAfter(refused));
                case 500, 502, 503, 504 -> Optional.of(growing);
                default -> Optional.empty();
            };
        }
        return isConnectionLost(failure) ? Optional.of(growing) : Optional.empty();
    }
}
