package racemanager.playground.world;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What a member did with a bot, and how far the bot's answer has come. */
public record Interaction(
        long id,
        String token,
        int type,
        long guildId,
        long channelId,
        long userId,
        long messageId,
        String nonce,
        String locale,
        JsonNode metadata,
        State state,
        long answerId,
        boolean ephemeral,
        @Nullable JsonNode modal) {

    /** How far the answer is. */
    public enum State {
        WAITING,
        THINKING,
        ANSWERED,
        FAILED
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }

    /** The bot answered; the message is 0 where the answer is none. */
    public Interaction answered(State now, long message, boolean onlyForOne) {
        return new Interaction(
                id,
                token,
                type,
                guildId,
                channelId,
                userId,
                messageId,
                nonce,
                locale,
                metadata,
                now,
                message,
                onlyForOne,
                modal);
    }

    /** The bot answered with a modal. */
    public Interaction opened(JsonNode shown) {
        return new Interaction(
                id,
                token,
                type,
                guildId,
                channelId,
                userId,
                messageId,
                nonce,
                locale,
                metadata,
                State.ANSWERED,
                0,
                false,
                shown);
    }

    public Interaction failed() {
        return answered(State.FAILED, 0, false);
    }
}
