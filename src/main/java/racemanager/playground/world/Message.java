package racemanager.playground.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message in a channel; an ephemeral one names the only member who sees it. */
public record Message(
        long id,
        long channelId,
        long guildId,
        long authorId,
        int type,
        Instant at,
        @Nullable Instant editedAt,
        MessageBody body,
        @Nullable JsonNode interaction,
        long onlyFor,
        boolean pinned,
        @Nullable String nonce,
        long repliesTo,
        long threadId) {

    public static final int ORDINARY = 0;
    public static final int REPLY = 19;
    public static final int COMMAND_ANSWER = 20;

    public static final int CROSSPOSTED = 1;
    public static final int SUPPRESS_EMBEDS = 1 << 2;
    public static final int HAS_THREAD = 1 << 5;
    public static final int EPHEMERAL = 1 << 6;
    public static final int LOADING = 1 << 7;
    public static final int SUPPRESS_NOTIFICATIONS = 1 << 12;
    public static final int COMPONENTS_V2 = 1 << 15;

    public boolean isEphemeral() {
        return onlyFor != 0;
    }

    public boolean isLoading() {
        return body.has(LOADING);
    }

    public Message saying(MessageBody changed, @Nullable Instant edited) {
        return new Message(
                id,
                channelId,
                guildId,
                authorId,
                type,
                at,
                edited,
                changed,
                interaction,
                onlyFor,
                pinned,
                nonce,
                repliesTo,
                threadId);
    }

    public Message pinned(boolean now) {
        return new Message(
                id,
                channelId,
                guildId,
                authorId,
                type,
                at,
                editedAt,
                body,
                interaction,
                onlyFor,
                now,
                nonce,
                repliesTo,
                threadId);
    }

    /** The message from which a thread was started; the thread has the message's own id. */
    public Message withThread() {
        return new Message(
                id,
                channelId,
                guildId,
                authorId,
                type,
                at,
                editedAt,
                body.withFlags(body.flags() | HAS_THREAD),
                interaction,
                onlyFor,
                pinned,
                nonce,
                repliesTo,
                id);
    }
}
