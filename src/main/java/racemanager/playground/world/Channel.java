package racemanager.playground.world;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place for messages: a guild's channel, a thread in one, or a direct conversation. */
public record Channel(
        long id,
        long guildId,
        int type,
        String name,
        int position,
        @Nullable String topic,
        long parentId,
        List<Overwrite> overwrites,
        @Nullable ThreadState thread,
        List<Long> recipients) {

    public static final int TEXT = 0;
    public static final int DIRECT = 1;
    public static final int VOICE = 2;
    public static final int CATEGORY = 4;
    public static final int ANNOUNCEMENT = 5;
    public static final int STAGE = 13;
    public static final int PUBLIC_THREAD = 11;
    public static final int PRIVATE_THREAD = 12;

    /** What only a thread has; minutes until it is archived by itself. */
    public record ThreadState(long ownerId, boolean archived, boolean locked, int autoArchiveMinutes) {}

    public Channel {
        overwrites = List.copyOf(overwrites);
        recipients = List.copyOf(recipients);
    }

    public boolean isThread() {
        return thread != null;
    }

    public boolean isDirect() {
        return type == DIRECT;
    }

    /** Whether messages can be written here at all; a category only groups. */
    public boolean holdsMessages() {
        return type != CATEGORY;
    }

    public Channel named(String newName, @Nullable String newTopic, int newPosition, long newParent) {
        return new Channel(
                id, guildId, type, newName, newPosition, newTopic, newParent, overwrites, thread, recipients);
    }

    public Channel withOverwrites(List<Overwrite> changed) {
        return new Channel(id, guildId, type, name, position, topic, parentId, changed, thread, recipients);
    }

    public Channel withThread(ThreadState changed) {
        return new Channel(id, guildId, type, name, position, topic, parentId, overwrites, changed, recipients);
    }
}
