package racemanager.playground.visitor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
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

    Optional<Told> about(Happening happening, long guildId, long memberId) {
        return switch (happening) {
            case OfMessage news ->
                told(
                        sees(news.message(), guildId, memberId),
                        "MESSAGE_" + news.kind().suffix(),
                        news.kind() == Kind.GONE
                                ? MessageShape.gone(news.message())
                                : MessageShape.told(world, news.message()));
            case OfChannel news ->
                told(
                        isHere(news.channel(), guildId) && (news.kind() == Kind.GONE || sees(news.channel(), memberId)),
                        "CHANNEL_" + news.kind().suffix(),
                        ChannelShape.of(world, news.channel()));
            case OfMember news ->
                told(news.member().guildId() == guildId, "MEMBER_UPDATE", MemberShape.withUser(world, news.member()));
            case OfDeparture news ->
                told(news.member().guildId() == guildId, "MEMBER_REMOVE", MemberShape.withUser(world, news.member()));
            case ToBots unheard -> Optional.empty();
            case ToVisitors news -> about(news.news(), guildId, memberId);
            case OfArrival news -> {
                var guild = Long.toString(news.member().guildId());
                yield told(
                        news.member().guildId() == guildId,
                        "MEMBER_ADD",
                        WorldPicture.member(world, news.member()).put("guild_id", guild));
            }
            case OfRole news ->
                told(
                        news.role().guildId() == guildId,
                        "ROLE_" + news.kind().suffix(),
                        RoleShape.of(world, news.role()));
            case OfScheduledEvent news ->
                told(
                        news.event().guildId() == guildId,
                        "GUILD_SCHEDULED_EVENT_" + news.kind().suffix(),
                        ScheduledEventShape.of(news.event()));
            case OfCommands news ->
                told(news.guildId() == 0 || news.guildId() == guildId, "COMMANDS_UPDATE", Json.object());
            case OfTyping news ->
                told(
                        news.guildId() == guildId,
                        "TYPING_START",
                        Json.object()
                                .put("channel_id", Long.toString(news.channelId()))
                                .put("user_id", Long.toString(news.userId())));
        };
    }

    private static Optional<Told> told(boolean sees, String type, ObjectNode data) {
        return sees ? Optional.of(new Told(type, data)) : Optional.empty();
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
                .filter(channel -> isHere(channel, guildId) && sees(channel, memberId))
                .isPresent();
    }
}
