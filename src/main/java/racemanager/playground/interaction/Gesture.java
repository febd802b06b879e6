package racemanager.playground.interaction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import racemanager.playground.world.Channel;
import racemanager.playground.world.Member;
import racemanager.playground.world.Message;

/**
 * What a member does in Discord's client: a command, a press, a choice, a modal sent off.
 *
 * @param data as the bot gets it, resolved values still to be added
 * @param metadata what later messages say about where they come from
 */
record Gesture(
        int type,
        Channel channel,
        Member member,
        String nonce,
        String locale,
        ObjectNode data,
        ObjectNode metadata,
        @Nullable Message message) {}
