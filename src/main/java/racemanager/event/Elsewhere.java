package racemanager.event;

import java.util.Optional;
import racemanager.event.Shown.Where;
import racemanager.kernel.ChannelId;
import racemanager.kernel.MessageId;

/**
 * A message in a channel where the event is not shown any more; it is removed when the event is seen in its new channel.
 *
 * @param message empty while nobody knows whether it was posted
 * @param revision the last that was wished there
 */
public record Elsewhere(Where where, ChannelId channel, Optional<MessageId> message, long revision) {

    /** Whether what Discord answered about a revision is about this message. */
    boolean concerns(Where other, long answered) {
        return where == other && answered <= revision;
    }

    Elsewhere posted(Optional<MessageId> known) {
        return new Elsewhere(where, channel, known.or(() -> message), revision);
    }
}
