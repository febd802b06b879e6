package racemanager.general.discord;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import racemanager.access.Access;
import racemanager.access.BotModule;
import racemanager.discord.Answer;
import racemanager.discord.ChannelPosts;
import racemanager.discord.ChannelPosts.Posted;
import racemanager.discord.ChosenChannel;
import racemanager.discord.CommandModule;
import racemanager.discord.Deferral;
import racemanager.discord.MessageLink;
import racemanager.discord.Option;
import racemanager.discord.Responder;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.discord.View;
import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.kernel.Mention;
import racemanager.kernel.MessageId;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Markup;
import racemanager.kernel.PlainText;
import racemanager.place.Permission;
import racemanager.place.Permissions;
import racemanager.place.Place;
import reactor.core.publisher.Mono;

/**
 * {@code /say}: the bot says a text where the member may write too, and pings nobody.
 *
 * @param places what the bot may do in a guild's channels
 */
public record SayModule(Function<GuildId, Mono<Place>> places, ChannelPosts posts) implements CommandModule {

    private static final String MESSAGE = "message";
    private static final String CHANNEL = "channel";

    /** As much as a member may write in one message. */
    private static final int LONGEST = 2_000;

    @Override
    public List<Route> routes() {
        return List.of(Route.slash(
                "say",
                Access.to(BotModule.GENERAL),
                Deferral.EPHEMERAL,
                this::say,
                Option.text(MESSAGE).asRequired().withMostCharacters(LONGEST),
                Option.channel(CHANNEL)));
    }

    private Mono<Answer> say(SlashCall call) {
        var text = call.options().needed(MESSAGE).strip();
        return unfit(text)
                .map(why -> Mono.<Answer>just(call.responder().refusal(why)))
                .orElseGet(() -> places.apply(call.caller().guild()).flatMap(place -> say(call, text, place)));
    }

    private static Optional<Phrase> unfit(String text) {
        if (PlainText.line(text).isEmpty()) return Optional.of(Phrase.of("say.empty"));
        return text.length() <= LONGEST
                ? Optional.empty()
                : Optional.of(Phrase.of("say.too_long").with("maximum", LONGEST).with("length", text.length()));
    }

    private Mono<Answer> say(SlashCall call, String text, Place place) {
        var caller = call.caller();
        var here = new ChosenChannel(caller.channel(), caller.permissions());
        var target = call.options().chosenChannel(CHANNEL).orElse(here);
        var channel = target.channel();
        var needed = needed(place, channel);
        if (!needed.stream().allMatch(each -> has(target.permissions(), each))) {
            return Mono.just(call.responder().refusal(Phrase.of("say.not_yours").with("channel", Mention.of(channel))));
        }
        var own = channel.equals(caller.channel()) ? caller.appPermissions() : place.permissionsIn(channel);
        var missing = needed.stream().filter(each -> !has(own, each)).toList();
        if (!missing.isEmpty()) {
            return Mono.just(call.responder()
                    .refusal(Phrase.of("post.permission-missing")
                            .with("channel", Mention.of(channel))
                            .with("count", missing.size())
                            .with("permissions", Permission.several(missing))));
        }
        return posts.post(caller.guild(), channel, View.ofText(text), Long.toUnsignedString(caller.interaction()))
                .map(posted -> told(posted, caller.guild(), channel, call.responder()));
    }

    /** Threads are the only places for messages that are not among a guild's channels. */
    private static List<Permission> needed(Place place, ChannelId channel) {
        return List.of(
                Permission.VIEW_CHANNEL,
                place.channels().containsKey(channel) ? Permission.SEND_MESSAGES : Permission.SEND_MESSAGES_IN_THREADS);
    }

    private static boolean has(Permissions permissions, Permission one) {
        return permissions.has(Permission.ADMINISTRATOR) || permissions.has(one);
    }

    private static Answer told(Posted posted, GuildId guild, ChannelId channel, Responder responder) {
        return switch (posted) {
            case Posted.Done done ->
                responder.ephemeral(Phrase.of("say.said").with("message", link(guild, channel, done.message())));
            case Posted.Refused refused -> responder.refusal(refused.why());
            case Posted.Unknown unknown ->
                responder.ephemeral(Phrase.of("say.unknown").with("channel", Mention.of(channel)));
        };
    }

    private static Markup link(GuildId guild, ChannelId channel, MessageId message) {
        return new Markup(MessageLink.to(guild, channel, message));
    }
}
