package racemanager.playground.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import racemanager.playground.http.Answer;
import racemanager.playground.http.Call;
import racemanager.playground.http.Routes;
import racemanager.playground.json.Json;
import racemanager.playground.shape.UserShape;
import racemanager.playground.strict.AuditReason;
import racemanager.playground.strict.MemberRules;
import racemanager.playground.strict.Refusal;
import racemanager.playground.strict.Unknown;
import racemanager.playground.world.Ban;
import racemanager.playground.world.Happening.OfDeparture;
import racemanager.playground.world.Happening.ToBots;
import racemanager.playground.world.Member;
import racemanager.playground.world.Permission;
import racemanager.playground.world.Snowflakes;
import racemanager.playground.world.World;

/** Members who must go: kicks and bans. */
public final class BanRoutes {

    private static final String BANS = "/guilds/{guild}/bans";

    private final World world;
    private final Desk desk;

    public BanRoutes(Desk desk) {
        this.desk = desk;
        this.world = desk.world();
    }

    public void addTo(Routes routes) {
        routes.on("DELETE", "/guilds/{guild}/members/{user}", this::kick)
                .on("GET", BANS, this::list)
                .on("GET", BANS + "/{user}", call -> Answer.json(shape(existing(banner(call), call))))
                .on("PUT", BANS + "/{user}", this::ban)
                .on("DELETE", BANS + "/{user}", this::lift)
                .on("POST", "/guilds/{guild}/bulk-ban", this::banMany);
    }

    private Member banner(Call call) {
        var bot = desk.rules().self(call.id("guild"), call.caller());
        desk.rules().inGuild(bot, Permission.BAN_MEMBERS);
        return bot;
    }

    private Answer kick(Call call) {
        var bot = desk.rules().self(call.id("guild"), call.caller());
        var member = desk.rules().member(bot.guildId(), call.id("user"));
        desk.rules().toActUpon(bot, member, Permission.KICK_MEMBERS);
        remove(member);
        desk.audit().note(call, bot.guildId(), AuditAction.MEMBER_KICK, member.userId());
        return Answer.noContent();
    }

    private void remove(Member member) {
        world.remove(world.members(), member);
        world.tell(new OfDeparture(member));
    }

    private Answer list(Call call) {
        var after = Json.id(call.query("after", ""));
        return Answer.json(Json.array(world.books().bans().in(banner(call).guildId()).stream()
                .filter(ban -> ban.userId() > after)
                .limit(call.query("limit", 1_000, 1, 1_000))
                .map(this::shape)
                .toList()));
    }

    private ObjectNode shape(Ban ban) {
        return Json.object().put("reason", ban.reason()).set("user", UserShape.of(world, ban.userId()));
    }

    private Ban existing(Member banner, Call call) {
        return world.books()
                .bans()
                .find(banner.guildId(), call.id("user"))
                .orElseThrow(() -> Refusal.unknown(Unknown.BAN));
    }

    private Answer ban(Call call) {
        var bot = banner(call);
        var back = MemberRules.deleted(call.body(), Desk.errors(call));
        if (world.users().find(call.id("user")).isEmpty()) {
            throw Refusal.unknown(Unknown.USER);
        }
        world.members()
                .find(bot.guildId(), call.id("user"))
                .ifPresent(member -> desk.rules().toActUpon(bot, member, Permission.BAN_MEMBERS));
        put(call, bot, call.id("user"), back);
        return Answer.noContent();
    }

    private void put(Call call, Member bot, long user, Duration back) {
        var reason = AuditReason.of(call.header(AuditReason.HEADER)).orElse(null);
        world.put(world.books().bans(), new Ban(bot.guildId(), user, reason));
        world.members().find(bot.guildId(), user).ifPresent(this::remove);
        erase(bot.guildId(), user, back);
        tell("GUILD_BAN_ADD", bot.guildId(), user);
        desk.audit().note(call, bot.guildId(), AuditAction.MEMBER_BAN_ADD, user);
    }

    private void erase(long guild, long user, Duration back) {
        if (back.isZero()) {
            return;
        }
        var oldest = Snowflakes.firstAt(world.now().minus(back));
        for (var channel : world.channelsOf(guild)) {
            var own = world.messages().in(channel.id()).stream()
                    .filter(message -> message.authorId() == user && message.id() >= oldest)
                    .toList();
            own.forEach(desk.messages()::delete);
        }
    }

    private void tell(String type, long guild, long user) {
        ObjectNode json = Json.object().put("guild_id", Long.toString(guild)).set("user", UserShape.of(world, user));
        world.tell(new ToBots(guild, 0, type, json));
    }

    private Answer lift(Call call) {
        var bot = banner(call);
        var ban = existing(bot, call);
        world.remove(world.books().bans(), ban);
        tell("GUILD_BAN_REMOVE", bot.guildId(), ban.userId());
        desk.audit().note(call, bot.guildId(), AuditAction.MEMBER_BAN_REMOVE, ban.userId());
        return Answer.noContent();
    }

    private Answer banMany(Call call) {
        var bot = banner(call);
        desk.rules().inGuild(bot, Permission.MANAGE_GUILD);
        var users = MemberRules.banned(call.body(), Desk.errors(call));
        var back = MemberRules.deleted(call.body(), Desk.errors(call));
        List<Long> banned = new ArrayList<>(users);
        banned.removeIf(user -> !mayBan(bot, user));
        if (banned.isEmpty()) {
            throw Refusal.of(400, 500_000, "Failed to ban users");
        }
        banned.forEach(user -> put(call, bot, user, back));
        var failed = users.stream().filter(user -> !banned.contains(user)).toList();
        var json = Json.object();
        json.set("banned_users", Json.ids(banned));
        json.set("failed_users", Json.ids(failed));
        return Answer.json(json);
    }

    private boolean mayBan(Member bot, long user) {
        var member = world.members().find(bot.guildId(), user);
        return world.users().find(user).isPresent()
                && world.books().bans().find(bot.guildId(), user).isEmpty()
                && member.filter(other -> !desk.rules().rights().isAbove(bot, other))
                        .isEmpty();
    }
}
