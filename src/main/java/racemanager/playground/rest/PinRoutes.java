package racemanager.playground.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import racemanager.playground.http.Answer;
import racemanager.playground.http.Call;
import racemanager.playground.http.Routes;
import racemanager.playground.json.Json;
import racemanager.playground.shape.MessageShape;
import racemanager.playground.strict.Refusal;
import racemanager.playground.world.Channel;
import racemanager.playground.world.Happening.ToBots;
import racemanager.playground.world.Message;
import racemanager.playground.world.Permission;
import racemanager.playground.world.Pin;
import racemanager.playground.world.World;

/** Pinned messages, at the older address and at the newer one, latest first. */
public final class PinRoutes {

    private static final String OLD = "/channels/{channel}/pins";
    private static final String NEW = "/channels/{channel}/messages/pins";
    private static final int MOST = 250;
    private static final int OLD_LIST = 50;

    private final World world;
    private final Desk desk;
    private final MessageFinder finder;

    public PinRoutes(Desk desk) {
        this.desk = desk;
        this.world = desk.world();
        finder = new MessageFinder(desk);
    }

    public void addTo(Routes routes) {
        routes.on("GET", OLD, this::listOld).on("GET", NEW, this::list);
        for (var pins : new String[] {OLD, NEW}) {
            routes.on("PUT", pins + "/{message}", this::pin).on("DELETE", pins + "/{message}", this::unpin);
        }
    }

    private Channel channel(Call call) {
        var channel = desk.rules().channel(call.id("channel"));
        desk.rules().in(channel, call.caller());
        return channel;
    }

    /** Without Read Message History there are none to see. */
    private List<Pin> pins(Call call) {
        var channel = channel(call);
        var readable = channel.isDirect()
                || Permission.READ_MESSAGE_HISTORY.in(
                        desk.rules().rights().in(channel, desk.rules().member(channel.guildId(), call.caller())));
        return !readable
                ? List.of()
                : world.books().pins().in(channel.id()).stream()
                        .sorted(Comparator.comparing(Pin::at)
                                .thenComparing(Pin::messageId)
                                .reversed())
                        .toList();
    }

    private ObjectNode message(Pin pin) {
        return MessageShape.of(
                world, world.messages().find(pin.channelId(), pin.messageId()).orElseThrow());
    }

    private Answer listOld(Call call) {
        return Answer.json(Json.array(
                pins(call).stream().limit(OLD_LIST).map(this::message).toList()));
    }

    private Answer list(Call call) {
        var before = before(call.query("before", ""));
        var limit = call.query("limit", 50, 1, 50);
        var found = pins(call).stream()
                .filter(pin -> pin.at().isBefore(before))
                .limit(limit + 1L)
                .toList();
        var json = Json.object().put("has_more", found.size() > limit);
        var items = json.putArray("items");
        found.stream()
                .limit(limit)
                .forEach(pin ->
                        items.addObject().put("pinned_at", pin.at().toString()).set("message", message(pin)));
        return Answer.json(json);
    }

    private static Instant before(String time) {
        try {
            return time.isEmpty() ? Instant.MAX : OffsetDateTime.parse(time).toInstant();
        } catch (DateTimeException notATime) {
            return Instant.MAX;
        }
    }

    private Answer pin(Call call) {
        var message = finder.find(call, Permission.PIN_MESSAGES);
        if (!message.pinned()) {
            if (world.books().pins().in(message.channelId()).size() >= MOST) {
                throw Refusal.of(400, 30003, "Maximum number of pins reached for the channel (" + MOST + ")");
            }
            world.put(world.books().pins(), new Pin(message.channelId(), message.id(), world.now()));
            changed(call, message.pinned(true), AuditAction.MESSAGE_PIN);
        }
        return Answer.noContent();
    }

    private Answer unpin(Call call) {
        var message = finder.find(call, Permission.PIN_MESSAGES);
        if (message.pinned()) {
            world.books()
                    .pins()
                    .find(message.channelId(), message.id())
                    .ifPresent(pin -> world.remove(world.books().pins(), pin));
            changed(call, message.pinned(false), AuditAction.MESSAGE_UNPIN);
        }
        return Answer.noContent();
    }

    private void changed(Call call, Message message, AuditAction action) {
        desk.messages().replace(message);
        desk.audit().note(call, message.guildId(), action, message.authorId());
        var json = Json.object().put("channel_id", Long.toString(message.channelId()));
        if (message.guildId() != 0) {
            json.put("guild_id", Long.toString(message.guildId()));
        }
        var latest = world.books().pins().in(message.channelId()).stream()
                .map(Pin::at)
                .max(Comparator.naturalOrder());
        json.put("last_pin_timestamp", latest.map(Instant::toString).orElse(null));
        world.tell(new ToBots(message.guildId(), message.channelId(), "CHANNEL_PINS_UPDATE", json));
    }
}
