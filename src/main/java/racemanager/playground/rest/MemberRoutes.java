package racemanager.playground.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import racemanager.playground.http.Answer;
import racemanager.playground.http.Call;
import racemanager.playground.http.Routes;
import racemanager.playground.json.Json;
import racemanager.playground.shape.MemberShape;
import racemanager.playground.strict.MemberRules;
import racemanager.playground.strict.Refusal;
import racemanager.playground.strict.Unknown;
import racemanager.playground.world.Happening.OfMember;
import racemanager.playground.world.Member;
import racemanager.playground.world.Permission;
import racemanager.playground.world.Role;
import racemanager.playground.world.World;

/** Members: look up, roles, nicknames, time-outs. */
public final class MemberRoutes {

    private static final String MEMBER = "/guilds/{guild}/members/{user}";

    private final World world;
    private final Desk desk;

    public MemberRoutes(Desk desk) {
        this.desk = desk;
        this.world = desk.world();
    }

    public void addTo(Routes routes) {
        routes.on("GET", "/guilds/{guild}/members", this::list)
                .on("GET", "/guilds/{guild}/members/search", this::search)
                .on("PATCH", "/guilds/{guild}/members/@me", this::renameSelf)
                .on("PATCH", "/guilds/{guild}/members/@me/nick", this::renameSelf)
                .on("GET", MEMBER, this::get)
                .on("PATCH", MEMBER, this::edit)
                .on("PUT", MEMBER + "/roles/{role}", call -> give(call, true))
                .on("DELETE", MEMBER + "/roles/{role}", call -> give(call, false))
                .on("GET", "/guilds/{guild}/voice-states/{user}", this::voiceState);
    }

    private Member self(Call call) {
        return desk.rules().self(call.id("guild"), call.caller());
    }

    private Member member(Call call) {
        return desk.rules().member(self(call).guildId(), call.id("user"));
    }

    private Answer get(Call call) {
        return shown(member(call));
    }

    private Answer shown(Member member) {
        return Answer.json(MemberShape.withUser(world, member));
    }

    /** Listing all members needs the privileged intent, which the playground's application does not have. */
    private Answer list(Call call) {
        self(call);
        throw Refusal.missingAccess();
    }

    private Answer search(Call call) {
        var query = call.query("query", "").toLowerCase(Locale.ROOT);
        var found = world.members().in(self(call).guildId()).stream()
                .filter(member -> world.users()
                        .find(member.userId())
                        .filter(user -> user.username().startsWith(query)
                                || user.globalName().toLowerCase(Locale.ROOT).startsWith(query))
                        .isPresent())
                .limit(call.query("limit", 1, 1, 1000))
                .map(member -> MemberShape.withUser(world, member))
                .toList();
        return Answer.json(Json.array(found));
    }

    private Answer give(Call call, boolean on) {
        var bot = self(call);
        var member = member(call);
        var role = role(call.id("guild"), call.id("role"));
        desk.rules().toGive(bot, role);
        var changed = on ? member.with(role.id()) : member.without(role.id());
        if (!changed.equals(member)) {
            store(changed);
            var words = AuditLog.role(on ? "$add" : "$remove", role.id(), role.name());
            desk.audit().note(call, member.guildId(), AuditAction.MEMBER_ROLE_UPDATE, member.userId(), words);
        }
        return Answer.noContent();
    }

    private Role role(long guild, long id) {
        return world.roles().find(guild, id).orElseThrow(() -> Refusal.unknown(Unknown.ROLE));
    }

    private Member store(Member member) {
        world.put(world.members(), member);
        world.tell(new OfMember(member));
        return member;
    }

    private Answer renameSelf(Call call) {
        var bot = self(call);
        MemberRules.checkNick(Desk.object(call), Desk.errors(call));
        if (!call.body().has("nick")) {
            return shown(bot);
        }
        desk.rules().inGuild(bot, Permission.CHANGE_NICKNAME);
        desk.audit().note(call, bot.guildId(), AuditAction.MEMBER_UPDATE, bot.userId(), AuditLog.set(call.body()));
        return shown(store(bot.withNick(nick(call.body()))));
    }

    private Answer edit(Call call) {
        var bot = self(call);
        var member = member(call);
        var body = Desk.object(call);
        MemberRules.check(body, Desk.errors(call));
        var changed = member;
        if (body.has("nick")) {
            desk.rules().toActUpon(bot, member, Permission.MANAGE_NICKNAMES);
            changed = changed.withNick(nick(body));
        }
        if (body.has("communication_disabled_until")) {
            toSilence(bot, member);
            var until = MemberRules.timeout(body.path("communication_disabled_until"), world.now());
            changed = changed.withTimeout(until.orElse(null));
        }
        if (body.path("roles").isArray()) {
            changed = changed.withRoles(roles(bot, member, body.path("roles")));
        }
        if (!changed.equals(member)) {
            desk.audit().note(call, bot.guildId(), AuditAction.MEMBER_UPDATE, member.userId(), AuditLog.set(body));
        }
        return shown(store(changed));
    }

    private static @Nullable String nick(JsonNode body) {
        var nick = body.path("nick").asText("");
        return nick.isEmpty() || body.path("nick").isNull() ? null : nick;
    }

    /** Administrators cannot be timed out, whatever their rank. */
    private void toSilence(Member bot, Member member) {
        desk.rules().toActUpon(bot, member, Permission.MODERATE_MEMBERS);
        if (Permission.ADMINISTRATOR.in(desk.rules().rights().inGuild(member))) {
            throw Refusal.missingPermissions();
        }
    }

    private List<Long> roles(Member bot, Member member, JsonNode wanted) {
        var ids = Json.stream(wanted).map(Json::id).toList();
        ids.stream()
                .filter(id -> !member.roles().contains(id))
                .forEach(id -> desk.rules().toGive(bot, role(bot.guildId(), id)));
        member.roles().stream()
                .filter(id -> !ids.contains(id))
                .forEach(id -> desk.rules().toGive(bot, role(bot.guildId(), id)));
        return ids;
    }

    /** Nobody speaks on the playground. */
    private Answer voiceState(Call call) {
        member(call);
        throw Refusal.unknown(Unknown.VOICE_STATE);
    }
}
