package racemanager.playground.visitor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.function.LongPredicate;
import racemanager.playground.frames.Frame;
import racemanager.playground.frames.Frames;
import racemanager.playground.http.Answer;
import racemanager.playground.http.Call;
import racemanager.playground.http.Front;
import racemanager.playground.http.Routes;
import racemanager.playground.interaction.CommandBook;
import racemanager.playground.interaction.Gestures.Actor;
import racemanager.playground.interaction.Interactions;
import racemanager.playground.json.Json;
import racemanager.playground.post.Draft;
import racemanager.playground.post.MessageDesk;
import racemanager.playground.shape.CommandShape;
import racemanager.playground.shape.MessageShape;
import racemanager.playground.strict.FormErrors;
import racemanager.playground.strict.PermissionRules;
import racemanager.playground.strict.Refusal;
import racemanager.playground.strict.Unknown;
import racemanager.playground.world.Channel;
import racemanager.playground.world.Happening.OfDeparture;
import racemanager.playground.world.Member;
import racemanager.playground.world.Message;
import racemanager.playground.world.Newcomers;
import racemanager.playground.world.Permission;
import racemanager.playground.world.World;

/** What the page asks and does in the name of one member. */
public final class VisitorRoutes {

    private static final int LONGEST_NAME = 32;
    private static final String CHANNEL = "/play/guilds/{guild}/channels/{channel}";

    private final World world;
    private final PermissionRules rules;
    private final MessageDesk desk;
    private final Interactions interactions;
    private final Frames frames;
    private final WorldPicture picture;
    private final Routes routes = new Routes();

    public VisitorRoutes(
            World world,
            MessageDesk desk,
            Interactions interactions,
            Frames frames,
            LongPredicate connected,
            ControlRoutes controls) {
        this.world = world;
        this.rules = new PermissionRules(world);
        this.desk = desk;
        this.interactions = interactions;
        this.frames = frames;
        this.picture = new WorldPicture(world, connected);
        routes.on("GET", "/play/world", call -> Answer.json(picture.take()))
                .on("GET", "/play/frames", this::frames)
                .on("GET", "/play/guilds/{guild}/commands", this::commands)
                .on("GET", CHANNEL + "/messages", this::messages)
                .on("POST", CHANNEL + "/messages", this::write)
                .on("DELETE", CHANNEL + "/messages/{message}", this::delete)
                .on("POST", CHANNEL + "/interactions", this::act);
        routes.on("POST", "/play/guilds/{guild}/members", this::join)
                .on("DELETE", "/play/guilds/{guild}/members/{member}", this::leave);
        new BotInvitations(world).addTo(routes);
        new DirectDoors(world, rules).addTo(routes);
        controls.addTo(routes);
    }

    public Answer handle(Call call) {
        try {
            var match = routes.find(call.method(), call.path()).orElseThrow(Refusal::noSuchRoute);
            return world.inTurn(() -> match.handler().apply(call.with(match.params())));
        } catch (Refusal refusal) {
            return Front.answer(refusal);
        }
    }

    private Member visitor(Call call) {
        return rules.member(call.id("guild"), Json.id(call.query("member_id", "")));
    }

    private Channel channel(Call call, Member visitor, Permission... needed) {
        var channel = rules.channel(call.id("channel"));
        if (channel.guildId() != visitor.guildId()) {
            throw Refusal.unknown(Unknown.CHANNEL);
        }
        rules.in(channel, visitor.userId(), needed);
        return channel;
    }

    private Answer frames(Call call) {
        var latest = frames.latest(call.query("limit", 200, 1, 500)).stream()
                .map(Frame::shape)
                .toList();
        return Answer.json(Json.array(latest));
    }

    /** Offered as in the first channel that the member sees, or in the one that is named. */
    private Answer commands(Call call) {
        var visitor = visitor(call);
        var named = Json.id(call.query("channel_id", ""));
        var place = world.channelsOf(visitor.guildId()).stream()
                .filter(channel -> named == 0 || channel.id() == named)
                .filter(channel -> rules.rights().sees(channel, visitor.userId()))
                .findFirst()
                .orElseThrow(Refusal::missingAccess);
        var application = world.account().orElseThrow().applicationId();
        return Answer.json(Json.array(new CommandBook(world)
                .of(visitor, place).stream()
                        .map(command -> CommandShape.of(command, application))
                        .toList()));
    }

    /** A driver of that name, 1 to 32 characters as on Discord, comes in and stays. */
    private Answer join(Call call) {
        var guild = world.guilds().find(call.id("guild")).orElseThrow(() -> Refusal.unknown(Unknown.GUILD));
        var name = Wish.in(call).neededText("name").strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Wish.refused("name must be a text of 1 to " + LONGEST_NAME + " characters.");
        }
        return Answer.json(201, WorldPicture.member(world, new Newcomers(world).join(guild.id(), name)));
    }

    /** Somebody leaves of their own; as on Discord, an owner has to give the guild away before. */
    private Answer leave(Call call) {
        var guild = world.guilds().find(call.id("guild")).orElseThrow(() -> Refusal.unknown(Unknown.GUILD));
        var member = rules.member(guild.id(), call.id("member"));
        if (guild.ownerId() == member.userId()) {
            throw Wish.refused("the owner of a guild cannot leave it.");
        }
        world.remove(world.members(), member);
        world.tell(new OfDeparture(member));
        return Answer.noContent();
    }

    private Answer messages(Call call) {
        var visitor = visitor(call);
        var channel = channel(call, visitor, Permission.READ_MESSAGE_HISTORY);
        var before = Json.id(call.query("before", ""));
        var found = world.messages().of(channel.id()).descendingMap().values().stream()
                .filter(message -> !message.isEphemeral() || message.onlyFor() == visitor.userId())
                .filter(message -> before == 0 || message.id() < before)
                .filter(message -> message.pinned() || !Boolean.parseBoolean(call.query("pinned", "")))
                .limit(call.query("limit", 50, 1, 200))
                .sorted(Comparator.comparingLong(Message::id))
                .map(message -> MessageShape.told(world, message))
                .toList();
        return Answer.json(Json.array(found));
    }

    private Answer write(Call call) {
        var visitor = visitor(call);
        var channel = channel(call, visitor);
        rules.toWrite(channel, visitor.userId());
        var body = Json.object().put("content", call.body().path("content").asText(""));
        if (call.body().has("message_reference")) {
            body.set("message_reference", call.body().path("message_reference"));
        }
        var message = desk.create(new Draft(
                channel,
                visitor.userId(),
                body,
                call.files(),
                0,
                body.has("message_reference") ? Message.REPLY : Message.ORDINARY,
                null,
                0,
                new FormErrors(call.warnings()::add)));
        return Answer.json(MessageShape.told(world, message));
    }

    private Answer delete(Call call) {
        var visitor = visitor(call);
        var channel = channel(call, visitor);
        var message = world.messages()
                .find(channel.id(), call.id("message"))
                .filter(found -> !found.isEphemeral() || found.onlyFor() == visitor.userId())
                .orElseThrow(() -> Refusal.unknown(Unknown.MESSAGE));
        if (!message.isEphemeral() && message.authorId() != visitor.userId()) {
            rules.in(channel, visitor.userId(), Permission.MANAGE_MESSAGES);
        }
        desk.delete(message);
        return Answer.noContent();
    }

    private Answer act(Call call) {
        var visitor = visitor(call);
        var channel = channel(call, visitor, Permission.VIEW_CHANNEL);
        var actor = new Actor(visitor, channel, call.query("locale", "en-US"));
        var interaction = interactions.begin(actor, call.body(), call.files());
        ObjectNode json =
                Json.object().put("id", Long.toString(interaction.id())).put("nonce", interaction.nonce());
        return Answer.json(202, json);
    }
}
