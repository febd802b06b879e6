package racemanager.playground.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import racemanager.playground.http.Answer;
import racemanager.playground.http.Call;
import racemanager.playground.http.Routes;
import racemanager.playground.json.Json;
import racemanager.playground.shape.ScheduledEventShape;
import racemanager.playground.strict.Refusal;
import racemanager.playground.strict.ScheduledEventRules;
import racemanager.playground.strict.Unknown;
import racemanager.playground.world.Channel;
import racemanager.playground.world.Happening.Kind;
import racemanager.playground.world.Happening.OfScheduledEvent;
import racemanager.playground.world.Member;
import racemanager.playground.world.Permission;
import racemanager.playground.world.ScheduledEvent;
import racemanager.playground.world.World;

/** Discord's own events in a guild. */
public final class ScheduledEventRoutes {

    private static final String ALL = "/guilds/{guild}/scheduled-events";
    private static final String ONE = ALL + "/{event}";
    private static final int MOST = 100;

    private final World world;
    private final Desk desk;

    public ScheduledEventRoutes(Desk desk) {
        this.desk = desk;
        this.world = desk.world();
    }

    public void addTo(Routes routes) {
        routes.on("GET", ALL, this::list)
                .on("POST", ALL, this::create)
                .on("GET", ONE, call -> shown(event(call)))
                .on("PATCH", ONE, this::edit)
                .on("DELETE", ONE, this::delete)
                .on("GET", ONE + "/users", this::users);
    }

    private Member self(Call call) {
        return desk.rules().self(call.id("guild"), call.caller());
    }

    private ScheduledEvent event(Call call) {
        return world.scheduledEvents()
                .find(self(call).guildId(), call.id("event"))
                .orElseThrow(() -> Refusal.unknown(Unknown.SCHEDULED_EVENT));
    }

    private static Answer shown(ScheduledEvent event) {
        return Answer.json(ScheduledEventShape.of(event));
    }

    /** Nobody on the playground marks interest so far. */
    private Answer users(Call call) {
        event(call);
        return Answer.json(Json.array());
    }

    private Answer list(Call call) {
        return Answer.json(Json.array(world.scheduledEvents().in(self(call).guildId()).stream()
                .filter(event -> !event.isOver())
                .map(ScheduledEventShape::of)
                .toList()));
    }

    private Answer create(Call call) {
        var bot = self(call);
        desk.rules().inGuild(bot, Permission.CREATE_EVENTS);
        ScheduledEventRules.check(call.body(), call.body(), true, world.now(), Desk.errors(call));
        inChannel(bot, call.body());
        var open = world.scheduledEvents().in(bot.guildId()).stream()
                .filter(event -> !event.isOver())
                .count();
        if (open >= MOST) {
            throw Refusal.of(400, 30038, "Maximum number of uncompleted guild scheduled events reached (100)");
        }
        ObjectNode fields = call.body().deepCopy();
        ScheduledEventImage.keep(fields);
        var event = new ScheduledEvent(
                world.nextId(), bot.guildId(), bot.userId(), ScheduledEvent.SCHEDULED, fields.without("status"));
        desk.audit().note(call, bot.guildId(), AuditAction.SCHEDULED_EVENT_CREATE, event.id());
        return shown(store(Kind.CREATED, event));
    }

    /** The channel of a voice or stage event is one of the guild's that the bot sees. */
    private void inChannel(Member bot, JsonNode body) {
        var id = Json.id(body.path("channel_id"));
        if (id != 0) {
            var channel = desk.rules().channel(id);
            desk.rules().in(channel, bot.userId(), Permission.CONNECT);
            if (channel.type() != Channel.VOICE && channel.type() != Channel.STAGE) {
                throw Refusal.of(400, 50024, "Cannot execute action on this channel type");
            }
        }
    }

    private ScheduledEvent store(Kind kind, ScheduledEvent event) {
        world.put(world.scheduledEvents(), event);
        world.tell(new OfScheduledEvent(kind, event));
        return event;
    }

    /** Own events need Create Events, those of others Manage Events. */
    private void mayChange(Call call, ScheduledEvent event) {
        var own = event.creatorId() == call.caller();
        desk.rules().inGuild(self(call), own ? Permission.CREATE_EVENTS : Permission.MANAGE_EVENTS);
    }

    private Answer edit(Call call) {
        var old = event(call);
        mayChange(call, old);
        if (old.isOver()) {
            throw ScheduledEventRules.finished();
        }
        var body = Desk.object(call);
        var status = body.path("status").asInt(old.status());
        ObjectNode fields = old.fields().deepCopy();
        body.properties().forEach(field -> fields.set(field.getKey(), field.getValue()));
        ScheduledEventRules.check(fields, body, false, world.now(), Desk.errors(call));
        ScheduledEventRules.transition(old.status(), status);
        fields.remove("status");
        ScheduledEventImage.keep(fields);
        desk.audit().note(call, old.guildId(), AuditAction.SCHEDULED_EVENT_UPDATE, old.id(), AuditLog.set(body));
        return shown(store(Kind.CHANGED, new ScheduledEvent(old.id(), old.guildId(), old.creatorId(), status, fields)));
    }

    private Answer delete(Call call) {
        var event = event(call);
        mayChange(call, event);
        world.remove(world.scheduledEvents(), event);
        world.tell(new OfScheduledEvent(Kind.GONE, event));
        desk.audit().note(call, event.guildId(), AuditAction.SCHEDULED_EVENT_DELETE, event.id());
        return Answer.noContent();
    }
}
