package racemanager.playground.visitor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import racemanager.playground.json.Json;
import racemanager.playground.shape.ChannelShape;
import racemanager.playground.shape.MemberShape;
import racemanager.playground.shape.MessageShape;
import racemanager.playground.shape.RoleShape;
import racemanager.playground.shape.ScheduledEventShape;
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
import racemanager.playground.world.Rights;
import racemanager.playground.world.World;

/** Which happenings a member sees, and in which words the page hears of them. */
final class VisitorNews {

    record Told(String type, ObjectNode data) {}

    private final World world;

    VisitorNews(World world) {
        this.world = world;
    }

    /** Whether this member, looking at this guild, is told. */
    boolean reaches(Happening happening, long guildId, long memberId) {
        return switch (happening) {
            case OfMessage news -> sees(news.message(), guildId, memberId);
            case OfChannel news ->
                isHere(news.channel(), guildId) && (news.kind() == Kind.GONE || sees(news.channel(), memberId));
            case OfMember news -> news.member().guildId() == guildId;
            case OfArrival news -> news.member().guildId() == guildId;
            case OfDeparture news -> news.member().guildId() == guildId;
            case ToBots unheard -> false;
            case ToVisitors news -> reaches(news.news(), guildId, memberId);
            case OfRole news -> news.role().guildId() == guildId;
            case OfScheduledEvent news -> news.event().guildId() == guildId;
            case OfCommands news -> news.guildId() == 0 || news.guildId() == guildId;
            case OfTyping news -> news.guildId() == guildId;
        };
    }

    /** The same for everybody who is told. */
    Told words(Happening happening) {
        return switch (happening) {
            case OfMessage news -> new Told("MESSAGE_" + news.kind().suffix(), message(news));
            case OfChannel news -> new Told("CHANNEL_" + news.kind().suffix(), ChannelShape.of(world, news.channel()));
            case OfMember news -> new Told("MEMBER_UPDATE", MemberShape.withUser(world, news.member()));
            case OfArrival news -> new Told("MEMBER_ADD", arrival(news.member()));
            case OfDeparture news -> new Told("MEMBER_REMOVE", MemberShape.withUser(world, news.member()));
            case ToBots news -> new Told(news.type(), news.data());
            case ToVisitors news -> words(news.news());
            case OfRole news -> new Told("ROLE_" + news.kind().suffix(), RoleShape.of(world, news.role()));
            case OfScheduledEvent news ->
                new Told("GUILD_SCHEDULED_EVENT_" + news.kind().suffix(), ScheduledEventShape.of(news.event()));
            case OfCommands news -> new Told("COMMANDS_UPDATE", Json.object());
            case OfTyping news ->
                new Told(
                        "TYPING_START",
                        Json.object()
                                .put("channel_id", Long.toString(news.channelId()))
                                .put("user_id", Long.toString(news.userId())));
        };
    }

    private ObjectNode message(OfMessage news) {
        return news.kind() == Kind.GONE ? MessageShape.gone(news.message()) : MessageShape.told(world, news.message());
    }

    private ObjectNode arrival(Member member) {
        return WorldPicture.member(world, member).put("guild_id", Long.toString(member.guildId()));
    }

    private static boolean isHere(Channel channel, long guildId) {
        return channel.guildId() == guildId;
    }

    private boolean sees(Channel channel, long memberId) {
        return new Rights(world).sees(channel, memberId);
    }

    private boolean sees(Message message, long guildId, long memberId) {
        if (message.isEphemeral() && message.onlyFor() != memberId) {
            return false;
        }
        return world.channels()
                .find(message.channelId())
                .filter(channel -> (channel.isDirect() || isHere(channel, guildId)) && sees(channel, memberId))
                .isPresent();
    }
}
