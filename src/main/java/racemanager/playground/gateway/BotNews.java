package racemanager.playground.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import racemanager.playground.json.Json;
import racemanager.playground.shape.ChannelShape;
import racemanager.playground.shape.MemberShape;
import racemanager.playground.shape.MessageShape;
import racemanager.playground.shape.RoleShape;
import racemanager.playground.shape.ScheduledEventShape;
import racemanager.playground.shape.UserShape;
import racemanager.playground.world.Channel;
import racemanager.playground.world.Happening;
import racemanager.playground.world.Happening.Kind;
import racemanager.playground.world.Happening.OfArrival;
import racemanager.playground.world.Happening.OfChannel;
import racemanager.playground.world.Happening.OfCommands;
import racemanager.playground.world.Happening.OfDeparture;
import racemanager.playground.world.Happening.OfMember;
import racemanager.playground.world.Happening.OfMessage;
import racemanager.playground.world.Happening.OfRole;
import racemanager.playground.world.Happening.OfScheduledEvent;
import racemanager.playground.world.Happening.OfTyping;
import racemanager.playground.world.Happening.ToBots;
import racemanager.playground.world.Happening.ToVisitors;
import racemanager.playground.world.Member;
import racemanager.playground.world.Message;
import racemanager.playground.world.Permission;
import racemanager.playground.world.Rights;
import racemanager.playground.world.Role;
import racemanager.playground.world.World;

/** Which happenings a bot hears of, by its intents, shard and permissions, and in which words. */
final class BotNews {

    private final World world;

    BotNews(World world) {
        this.world = world;
    }

    void tell(Session session, Happening happening) {
        switch (happening) {
            case OfMessage news -> message(session, news.kind(), news.message());
            case OfChannel news -> channel(session, news.kind(), news.channel());
            case OfRole news -> role(session, news.kind(), news.role());
            case OfMember news -> member(session, news.member());
            case OfArrival news -> arrival(session, news.member());
            case OfScheduledEvent news -> event(session, news);
            case OfTyping news -> typing(session, news);
            case OfDeparture news -> departure(session, news.member());
            case ToBots news -> inWords(session, news);
            case ToVisitors unheard -> {}
            case OfCommands unheard -> {}
        }
    }

    private void member(Session session, Member member) {
        if (member.userId() == session.botId() || session.intents().has(Intents.GUILD_MEMBERS)) {
            var json = MemberShape.withUser(world, member).put("guild_id", Long.toString(member.guildId()));
            tell(session, member.guildId(), Intents.GUILDS | Intents.GUILD_MEMBERS, "GUILD_MEMBER_UPDATE", json);
        }
    }

    private void arrival(Session session, Member member) {
        var json = MemberShape.withUser(world, member).put("guild_id", Long.toString(member.guildId()));
        tell(session, member.guildId(), Intents.GUILD_MEMBERS, "GUILD_MEMBER_ADD", json);
    }

    private static void event(Session session, OfScheduledEvent news) {
        var type = "GUILD_SCHEDULED_EVENT_" + news.kind().suffix();
        var event = news.event();
        tell(session, event.guildId(), Intents.GUILD_SCHEDULED_EVENTS, type, ScheduledEventShape.of(event));
    }

    private void typing(Session session, OfTyping news) {
        var json = Json.object()
                .put("guild_id", Long.toString(news.guildId()))
                .put("channel_id", Long.toString(news.channelId()))
                .put("user_id", Long.toString(news.userId()))
                .put("timestamp", world.now().getEpochSecond());
        tell(session, news.guildId(), Intents.GUILD_MESSAGE_TYPING, "TYPING_START", json);
    }

    private static void tell(Session session, long guildId, long anyIntent, String type, ObjectNode data) {
        if (session.shard().holds(guildId) && session.intents().has(anyIntent)) {
            session.tell(type, data);
        }
    }

    private void inWords(Session session, ToBots news) {
        var place = news.channelId() == 0
                ? Optional.<Channel>empty()
                : world.channels().find(news.channelId());
        var seen = place.map(channel -> new Rights(world).sees(channel, session.botId()));
        var needed = EventIntents.of(news.type(), news.guildId() == 0);
        if (seen.orElse(true)
                && (needed == 0 || session.intents().has(needed))
                && session.shard().holds(news.guildId())
                && mayHear(session, news)) {
            session.tell(news.type(), news.data());
        }
    }

    /** The audit log is told only to who may read it. */
    private boolean mayHear(Session session, ToBots news) {
        return !news.type().equals("GUILD_AUDIT_LOG_ENTRY_CREATE")
                || world.members()
                        .find(news.guildId(), session.botId())
                        .filter(bot -> Permission.VIEW_AUDIT_LOG.in(new Rights(world).inGuild(bot)))
                        .isPresent();
    }

    /** A bot that was removed loses the guild; others hear of a member's departure with the members intent only. */
    private void departure(Session session, Member member) {
        var guild = Long.toString(member.guildId());
        if (member.userId() == session.botId()) {
            tell(
                    session,
                    member.guildId(),
                    Intents.GUILDS,
                    "GUILD_DELETE",
                    Json.object().put("id", guild));
        } else {
            ObjectNode json = Json.object().put("guild_id", guild).set("user", UserShape.of(world, member.userId()));
            tell(session, member.guildId(), Intents.GUILD_MEMBERS, "GUILD_MEMBER_REMOVE", json);
        }
    }

    private void channel(Session session, Kind kind, Channel channel) {
        var hidden = channel.isThread() && kind != Kind.GONE && !new Rights(world).sees(channel, session.botId());
        if (!channel.isDirect() && !hidden) {
            var type = (channel.isThread() ? "THREAD_" : "CHANNEL_") + kind.suffix();
            tell(session, channel.guildId(), Intents.GUILDS, type, ChannelShape.of(world, channel));
        }
    }

    private void role(Session session, Kind kind, Role role) {
        var json = Json.object().put("guild_id", Long.toString(role.guildId()));
        if (kind == Kind.GONE) {
            json.put("role_id", Long.toString(role.id()));
        } else {
            json.set("role", RoleShape.of(world, role));
        }
        tell(session, role.guildId(), Intents.GUILDS, "GUILD_ROLE_" + kind.suffix(), json);
    }

    /** An ephemeral message is never told to a bot; others where it sees the channel. */
    private void message(Session session, Kind kind, Message message) {
        var channel = world.channels().find(message.channelId());
        var seen = channel.filter(place -> new Rights(world).sees(place, session.botId()))
                .isPresent();
        if (seen && !message.isEphemeral()) {
            var intent = message.guildId() == 0 ? Intents.DIRECT_MESSAGES : Intents.GUILD_MESSAGES;
            var json = kind == Kind.GONE ? MessageShape.gone(message) : told(session, message);
            tell(session, message.guildId(), intent, "MESSAGE_" + kind.suffix(), json);
        }
    }

    private ObjectNode told(Session session, Message message) {
        var json = MessageShape.told(world, message);
        if (!maySeeContent(session, message)) {
            json.put("content", "");
            json.putArray("embeds");
            json.putArray("attachments");
            json.putArray("components");
        }
        return json;
    }

    /** Without the privileged intent: own messages, mentions of the bot, and direct messages. */
    private static boolean maySeeContent(Session session, Message message) {
        return session.intents().has(Intents.MESSAGE_CONTENT)
                || message.authorId() == session.botId()
                || message.guildId() == 0
                || message.body().mentionedUsers().contains(session.botId());
    }
}
