package racemanager.playground.visitor;

import racemanager.playground.http.Answer;
import racemanager.playground.http.Call;
import racemanager.playground.http.Routes;
import racemanager.playground.json.Json;
import racemanager.playground.shape.GuildShape;
import racemanager.playground.strict.Refusal;
import racemanager.playground.strict.Unknown;
import racemanager.playground.world.Guild;
import racemanager.playground.world.Happening.OfArrival;
import racemanager.playground.world.Happening.OfDeparture;
import racemanager.playground.world.Happening.ToBots;
import racemanager.playground.world.Member;
import racemanager.playground.world.Persona;
import racemanager.playground.world.Role;
import racemanager.playground.world.World;

/** What somebody with the right to do so does to the bot in a guild: removes it, invites it; and an outage of the guild. */
final class BotInvitations {

    private static final int NO_CHANNEL = 0;

    private final World world;

    BotInvitations(World world) {
        this.world = world;
    }

    void addTo(Routes routes) {
        routes.on("POST", "/play/guilds/{guild}/bot", this::bot);
    }

    private Answer bot(Call call) {
        var guild = world.guilds().find(call.id("guild")).orElseThrow(() -> Refusal.unknown(Unknown.GUILD));
        switch (Wish.in(call).neededText("do")) {
            case "remove" -> remove(member(guild));
            case "invite" -> invite(guild);
            case "outage" -> outage(guild, member(guild));
            default -> throw Wish.refused("do must be remove, invite or outage.");
        }
        return Answer.noContent();
    }

    private long botId() {
        return world.account().orElseThrow().applicationId();
    }

    private Member member(Guild guild) {
        return world.members()
                .find(guild.id(), botId())
                .orElseThrow(() -> Wish.refused("The bot is not in that guild."));
    }

    private void remove(Member bot) {
        world.remove(world.members(), bot);
        world.tell(new OfDeparture(bot));
    }

    /** With the role that belongs to it, as Discord makes one for every bot. */
    private void invite(Guild guild) {
        if (world.members().find(guild.id(), botId()).isPresent()) {
            throw Wish.refused("The bot is in that guild already.");
        }
        var own = world.roles().in(guild.id()).stream()
                .filter(Role::managed)
                .map(Role::id)
                .toList();
        var bot = new Member(guild.id(), botId(), null, own, world.now(), Persona.BOT, null);
        world.put(world.members(), bot);
        world.tell(new OfArrival(bot));
        tellOf(guild, bot);
    }

    /** The guild is there again at once. */
    private void outage(Guild guild, Member bot) {
        var gone = Json.object().put("id", Long.toString(guild.id())).put("unavailable", true);
        world.tell(new ToBots(guild.id(), NO_CHANNEL, "GUILD_DELETE", gone));
        tellOf(guild, bot);
    }

    private void tellOf(Guild guild, Member bot) {
        world.tell(new ToBots(guild.id(), NO_CHANNEL, "GUILD_CREATE", GuildShape.created(world, guild, bot)));
    }
}
