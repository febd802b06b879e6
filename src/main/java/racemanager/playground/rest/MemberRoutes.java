package racemanager.playground.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import racemanager.playground.http.Answer;
import racemanager.playground.http.Call;
import racemanager.playground.http.Routes;
import racemanager.playground.json.Json;
import racemanager.playground.shape.MemberShape;
import racemanager.playground.strict.FormErrors;
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
    private static final Duration LONGEST_TIMEOUT = Duration.ofDays(28);

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
        desk.rules().inGuild(bot, Permission.CHANGE_NICKNAME);
        return shown(store(bot.withNick(call.body().path("nick").asText(null))));
    }

    private Answer edit(Call call) {
        var bot = self(call);
        var member = member(call);
        var body = call.body();
        var changed = member;
        if (body.has("nick")) {
            desk.rules().toActUpon(bot, member, Permission.MANAGE_NICKNAMES);
            changed = changed.withNick(body.path("nick").asText(null));
        }
        if (body.has("communication_disabled_until")) {
            desk.rules().toActUpon(bot, member, Permission.MODERATE_MEMBERS);
            changed = changed.withTimeout(until(body.path("communication_disabled_until")));
        }
        if (body.path("roles").isArray()) {
            changed = changed.withRoles(roles(bot, member, body.path("roles")));
        }
        return shown(store(changed));
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

    private @Nullable Instant until(JsonNode time) {
        if (time.isNull()) {
            return null;
        }
        try {
            var until = OffsetDateTime.parse(time.asText()).toInstant();
            if (until.isAfter(world.now().plus(LONGEST_TIMEOUT))) {
                throw FormErrors.refusal(
                        "communication_disabled_until",
                        "INVALID_COMMUNICATION_DISABLED_TIMESTAMP",
                        "Value cannot be more than 28 days away.");
            }
            return until;
        } catch (DateTimeException notATime) {
            throw FormErrors.refusal(
                    "communication_disabled_until", "DATE_TIME_TYPE_PARSE", "Could not parse " + time.asText() + ".");
        }
    }

    /** Nobody speaks on the playground. */
    private Answer voiceState(Call call) {
        member(call);
        throw Refusal.of(404, 10065, "Unknown Voice State");
    }
}
