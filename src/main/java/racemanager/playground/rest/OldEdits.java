package racemanager.playground.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import racemanager.playground.strict.Refusal;
import racemanager.playground.world.Message;

/**
 * Code 30046: messages older than an hour can be edited only so often.
 *
 * <p>Discord does not publish how often; 30 edits an hour in a channel stand for it here.
 */
final class OldEdits {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int EDITS = 30;

    private final Map<Long, Deque<Instant>> byChannel = new HashMap<>();

    void count(Message message, Instant now) {
        if (message.at().plus(HOUR).isAfter(now)) {
            return;
        }
        var edits = byChannel.computeIfAbsent(message.channelId(), channel -> new ArrayDeque<>());
        while (!edits.isEmpty() && edits.getFirst().plus(HOUR).isBefore(now)) {
            edits.removeFirst();
        }
        if (edits.size() >= EDITS) {
            throw Refusal.of(
                    429, 30046, "Maximum number of edits to messages older than 1 hour reached. Try again later.");
        }
        edits.addLast(now);
    }
}
