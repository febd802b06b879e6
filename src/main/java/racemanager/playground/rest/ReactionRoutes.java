package racemanager.playground.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import racemanager.playground.http.Answer;
import racemanager.playground.http.Call;
import racemanager.playground.http.Routes;
import racemanager.playground.json.Json;
import racemanager.playground.shape.EmojiShape;
import racemanager.playground.shape.UserShape;
import racemanager.playground.strict.ReactionRules;
import racemanager.playground.world.Emoji;
import racemanager.playground.world.Happening.Kind;
import racemanager.playground.world.Happening.OfMessage;
import racemanager.playground.world.Happening.ToBots;
import racemanager.playground.world.Happening.ToVisitors;
import racemanager.playground.world.Message;
import racemanager.playground.world.Permission;
import racemanager.playground.world.Reactions;
import racemanager.playground.world.World;

/** Reactions to messages. */
public final class ReactionRoutes {

    private static final String ALL = "/channels/{channel}/messages/{message}/reactions";
    private static final String EMOJI = ALL + "/{emoji}";

    private final World world;
    private final MessageFinder finder;

    public ReactionRoutes(Desk desk) {
        this.world = desk.world();
        finder = new MessageFinder(desk);
    }

    public void addTo(Routes routes) {
        routes.on("PUT", EMOJI + "/@me", this::add)
                .on("DELETE", EMOJI + "/@me", call -> remove(call, call.caller()))
                .on("DELETE", EMOJI + "/{user}", call -> removeOther(call))
                .on("GET", EMOJI, this::list)
                .on("DELETE", EMOJI, this::clearOne)
                .on("DELETE", ALL, this::clear);
    }

    private Message message(Call call, Permission... needed) {
        return finder.find(call, needed);
    }

    private Reactions of(Message message) {
        return world.books()
                .reactions()
                .find(message.channelId(), message.id())
                .orElseGet(() -> new Reactions(message.channelId(), message.id(), List.of()));
    }

    /** The first of an emoji needs Add Reactions; joining in does not. */
    private Answer add(Call call) {
        var message = message(call, Permission.READ_MESSAGE_HISTORY);
        var emoji = ReactionRules.emoji(call.param("emoji"));
        var before = of(message);
        if (before.of(emoji).isEmpty()) {
            message(call, Permission.ADD_REACTIONS);
            ReactionRules.refuseAbove(before.piles().size() + 1);
        }
        if (before.of(emoji)
                .filter(pile -> pile.users().contains(call.caller()))
                .isEmpty()) {
            store(message, before.with(emoji, call.caller()));
            tell("MESSAGE_REACTION_ADD", message, about(message, emoji).put("user_id", Long.toString(call.caller())));
        }
        return Answer.noContent();
    }

    private Answer removeOther(Call call) {
        message(call, Permission.MANAGE_MESSAGES);
        return remove(call, call.id("user"));
    }

    private Answer remove(Call call, long user) {
        var message = message(call);
        var emoji = ReactionRules.emoji(call.param("emoji"));
        store(message, of(message).without(emoji, user));
        tell("MESSAGE_REACTION_REMOVE", message, about(message, emoji).put("user_id", Long.toString(user)));
        return Answer.noContent();
    }

    private Answer list(Call call) {
        var emoji = ReactionRules.emoji(call.param("emoji"));
        var after = Json.id(call.query("after", ""));
        var users = of(message(call, Permission.READ_MESSAGE_HISTORY))
                .of(emoji)
                .map(Reactions.Pile::users)
                .orElse(List.of());
        return Answer.json(Json.array(users.stream()
                .filter(user -> user > after)
                .sorted()
                .limit(call.query("limit", 25, 1, 100))
                .map(user -> UserShape.of(world, user))
                .toList()));
    }

    private Answer clearOne(Call call) {
        var message = message(call, Permission.MANAGE_MESSAGES);
        var emoji = ReactionRules.emoji(call.param("emoji"));
        store(message, of(message).without(emoji));
        tell("MESSAGE_REACTION_REMOVE_EMOJI", message, about(message, emoji));
        return Answer.noContent();
    }

    private Answer clear(Call call) {
        var message = message(call, Permission.MANAGE_MESSAGES);
        world.remove(world.books().reactions(), of(message));
        world.tell(new ToVisitors(new OfMessage(Kind.CHANGED, message)));
        tell("MESSAGE_REACTION_REMOVE_ALL", message, about(message));
        return Answer.noContent();
    }

    private void store(Message message, Reactions changed) {
        world.put(world.books().reactions(), changed);
        world.tell(new ToVisitors(new OfMessage(Kind.CHANGED, message)));
    }

    private static ObjectNode about(Message message) {
        var json = Json.object()
                .put("channel_id", Long.toString(message.channelId()))
                .put("message_id", Long.toString(message.id()));
        return message.guildId() == 0 ? json : json.put("guild_id", Long.toString(message.guildId()));
    }

    private static ObjectNode about(Message message, Emoji emoji) {
        return about(message).put("burst", false).put("type", 0).set("emoji", EmojiShape.of(emoji));
    }

    private void tell(String type, Message message, ObjectNode data) {
        world.tell(new ToBots(message.guildId(), message.channelId(), type, data));
    }
}
