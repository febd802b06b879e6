package racemanager.place;

import java.util.List;
import java.util.Optional;
import racemanager.kernel.ChannelId;

/**
 * A channel of a guild; threads are judged by the channel they belong to.
 *
 * @param type Discord's number: 0 text, 2 voice, 4 category, 5 announcements, 13 stage, 15 forum
 * @param parent the category it is in; its overwrites are copied into the channel by Discord
 */
public record PlaceChannel(
        ChannelId id, String name, int type, Optional<ChannelId> parent, int position, List<Overwrite> overwrites) {

    private static final int TEXT = 0;
    private static final int ANNOUNCEMENTS = 5;

    public PlaceChannel {
        overwrites = List.copyOf(overwrites);
    }

    /** Whether messages are posted into it directly: text and announcement channels. */
    public boolean takesMessages() {
        return type == TEXT || type == ANNOUNCEMENTS;
    }
}
