package racemanager.playground.crowd;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Semaphore;
import racemanager.playground.crowd.OpenGesture.Heard;
import racemanager.playground.interaction.Gestures.Actor;
import racemanager.playground.interaction.Interactions;
import racemanager.playground.strict.PermissionRules;
import racemanager.playground.strict.Refusal;
import racemanager.playground.strict.Unknown;
import racemanager.playground.world.Interaction;
import racemanager.playground.world.Permission;
import racemanager.playground.world.World;

/** Does in Discord's client what a member of a crowd wants to do, under the rules that hold for every visitor. */
final class Acting {

    /** More at once would wait for the world's turn, and that wait would be laid at the bot's door. */
    private static final int AT_ONCE = 16;

    /** What was begun, and when by {@link System#nanoTime()}. */
    record Begun(Interaction interaction, OpenGesture gesture, long at) {

        /** Waits for the bot, or for Discord to give up on it after 3 seconds. */
        Heard heard() {
            return gesture.first().join();
        }
    }

    private final World world;
    private final PermissionRules rules;
    private final Interactions interactions;
    private final CrowdOrder order;
    private final Ears ears;
    private final Semaphore room = new Semaphore(AT_ONCE);

    Acting(World world, Interactions interactions, CrowdOrder order, Ears ears) {
        this.world = world;
        this.rules = new PermissionRules(world);
        this.interactions = interactions;
        this.order = order;
        this.ears = ears;
    }

    /**
     * Begins an interaction.
     *
     * @throws Refusal where Discord's client would not let the member do it
     */
    Begun begin(Participant who, String what, ObjectNode body) {
        room.acquireUninterruptibly();
        try {
            var nonce = "crowd-" + what + "-" + who.number();
            var gesture = ears.begin(who.member().userId(), nonce);
            var actor = actor(who);
            var at = System.nanoTime();
            return new Begun(interactions.begin(actor, body.put("nonce", nonce), List.of()), gesture, at);
        } finally {
            room.release();
        }
    }

    private Actor actor(Participant who) {
        var member = rules.member(order.guildId(), who.member().userId());
        var channel = world.channels().find(order.channelId()).orElseThrow(() -> Refusal.unknown(Unknown.CHANNEL));
        rules.in(channel, member.userId(), Permission.VIEW_CHANNEL);
        return new Actor(member, channel, order.locale());
    }

    /** How far the bot's answer is now. */
    Interaction now(Begun begun) {
        return world.interactions().find(begun.interaction().id()).orElse(begun.interaction());
    }
}
