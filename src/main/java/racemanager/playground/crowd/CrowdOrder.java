package racemanager.playground.crowd;

import java.time.Duration;
import java.util.Map;

/**
 * What a crowd is to do.
 *
 * @param members how many press, each once
 * @param within over how long they spread; zero for all at once
 * @param fill what is typed into the field of that custom id, with {n}, {name} and {id} for the member's own
 */
public record CrowdOrder(
        long guildId,
        long channelId,
        long messageId,
        String customId,
        int members,
        Duration within,
        String locale,
        Map<String, String> fill) {

    public static final int MOST_MEMBERS = 2_000;
    public static final Duration LONGEST = Duration.ofMinutes(1);

    public CrowdOrder {
        fill = Map.copyOf(fill);
    }
}
