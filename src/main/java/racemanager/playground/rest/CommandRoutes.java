package racemanager.playground.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import racemanager.playground.http.Answer;
import racemanager.playground.http.Call;
import racemanager.playground.http.Routes;
import racemanager.playground.json.Json;
import racemanager.playground.shape.CommandShape;
import racemanager.playground.strict.CommandRules;
import racemanager.playground.strict.DailyCreates;
import racemanager.playground.strict.Refusal;
import racemanager.playground.strict.Unknown;
import racemanager.playground.world.Command;
import racemanager.playground.world.Happening;
import racemanager.playground.world.World;

/** Application commands, global and of one guild. */
public final class CommandRoutes {

    private static final String GLOBAL = "/applications/{application}/commands";
    private static final String GUILD = "/applications/{application}/guilds/{guild}/commands";

    private final World world;
    private final Desk desk;
    private final DailyCreates creates = new DailyCreates();

    public CommandRoutes(Desk desk) {
        this.desk = desk;
        this.world = desk.world();
    }

    public void addTo(Routes routes) {
        routes.on("GET", GUILD + "/permissions", this::allPermissions)
                .on("GET", GUILD + "/{command}/permissions", this::permissions)
                .on("PUT", GUILD + "/{command}/permissions", this::permit);
        for (var base : new String[] {GLOBAL, GUILD}) {
            routes.on("GET", base, this::list)
                    .on("PUT", base, this::overwrite)
                    .on("POST", base, this::create)
                    .on("GET", base + "/{command}", call -> Answer.json(shape(call, existing(call))))
                    .on("PATCH", base + "/{command}", this::edit)
                    .on("DELETE", base + "/{command}", this::delete);
        }
    }

    /** 0 stands for everywhere. */
    private long guild(Call call) {
        if (call.id("application") != call.caller()) {
            throw Refusal.of(403, 20012, "You are not authorized to perform this action on this application");
        }
        if (call.params().containsKey("guild")) {
            desk.rules().self(call.id("guild"), call.caller());
        }
        return call.id("guild");
    }

    private Command existing(Call call) {
        return world.commands()
                .find(guild(call), call.id("command"))
                .orElseThrow(() -> Refusal.unknown(Unknown.COMMAND));
    }

    private ObjectNode shape(Call call, Command command) {
        var json = CommandShape.of(command, call.caller());
        return call.query("with_localizations", "false").equals("true")
                        || !call.method().equals("GET")
                ? json
                : withoutLanguages(json);
    }

    /** A list names languages only when asked to. */
    private static ObjectNode withoutLanguages(ObjectNode json) {
        json.remove(List.of("name_localizations", "description_localizations"));
        for (var option : json.path("options")) {
            withoutLanguages((ObjectNode) option);
        }
        return json;
    }

    private Answer list(Call call) {
        return Answer.json(Json.array(world.commands().in(guild(call)).stream()
                .map(command -> shape(call, command))
                .toList()));
    }

    private Answer overwrite(Call call) {
        var guild = guild(call);
        CommandRules.checkAll(call.body(), Desk.errors(call));
        var fresh = Json.stream(call.body())
                .filter(body -> same(guild, body).isEmpty())
                .count();
        creates.count(guild, fresh, world.now());
        var kept = Json.stream(call.body())
                .map(body -> store(guild, body, same(guild, body)))
                .toList();
        for (var old : world.commands().in(guild)) {
            if (kept.stream().noneMatch(command -> command.id() == old.id())) {
                world.remove(world.commands(), old);
            }
        }
        world.tell(new Happening.OfCommands(guild));
        return Answer.json(
                Json.array(kept.stream().map(command -> shape(call, command)).toList()));
    }

    private Optional<Command> same(long guild, JsonNode body) {
        return world.commands().in(guild).stream()
                .filter(command -> command.name().equals(body.path("name").asText())
                        && command.type() == body.path("type").asInt(1))
                .findFirst();
    }

    private long count(long guild, int type) {
        return world.commands().in(guild).stream()
                .filter(command -> command.type() == type)
                .count();
    }

    private Answer create(Call call) {
        var guild = guild(call);
        CommandRules.check(call.body(), Desk.errors(call));
        var same = same(guild, call.body());
        if (same.isEmpty()) {
            var type = call.body().path("type").asInt(1);
            CommandRules.refuseAbove(type, 1 + count(guild, type));
            creates.count(guild, 1, world.now());
        }
        var command = store(guild, call.body(), same);
        world.tell(new Happening.OfCommands(guild));
        return Answer.json(same.isEmpty() ? 201 : 200, shape(call, command));
    }

    private Answer edit(Call call) {
        var old = existing(call);
        ObjectNode merged = old.definition().deepCopy();
        if (call.body() instanceof ObjectNode changes) {
            merged.setAll(changes);
        }
        CommandRules.check(merged, Desk.errors(call));
        var command = store(old.guildId(), merged, Optional.of(old));
        world.tell(new Happening.OfCommands(old.guildId()));
        return Answer.json(shape(call, command));
    }

    /** Nobody has set any: members do that in their client, and only for themselves. */
    private Answer allPermissions(Call call) {
        guild(call);
        return Answer.json(Json.array());
    }

    /** Global commands are asked for by the guild's address too. */
    private Answer permissions(Call call) {
        var guild = guild(call);
        var known = world.commands().find(guild, call.id("command")).isPresent()
                || world.commands().find(0, call.id("command")).isPresent();
        throw Refusal.unknown(known ? Unknown.COMMAND_PERMISSIONS : Unknown.COMMAND);
    }

    /** Permissions of commands are set with a member's own token only. */
    private Answer permit(Call call) {
        guild(call);
        throw Refusal.of(403, 20001, "Bots cannot use this endpoint");
    }

    private Answer delete(Call call) {
        var old = existing(call);
        world.remove(world.commands(), old);
        world.tell(new Happening.OfCommands(old.guildId()));
        return Answer.noContent();
    }

    /** A command that is as it was keeps its version too. */
    private Command store(long guild, JsonNode body, Optional<Command> old) {
        var definition = CommandDefinition.completed(body);
        var unchanged = old.filter(command -> command.definition().equals(definition));
        if (unchanged.isPresent()) {
            return unchanged.get();
        }
        var id = old.map(Command::id).orElseGet(world::nextId);
        var command = new Command(id, guild, world.nextId(), definition);
        world.put(world.commands(), command);
        return command;
    }
}
