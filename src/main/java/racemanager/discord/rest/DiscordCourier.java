package racemanager.discord.rest;

import com.fasterxml.jackson.databind.JsonNode;
import discord4j.discordjson.json.ChannelData;
import discord4j.discordjson.json.DMCreateRequest;
import discord4j.rest.http.client.ClientException;
import discord4j.rest.request.DiscordWebRequest;
import discord4j.rest.request.Router;
import discord4j.rest.route.Route;
import discord4j.rest.route.Routes;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.discord.Renderers;
import racemanager.discord.View;
import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.MessageId;
import racemanager.kernel.RoleId;
import racemanager.outbox.Courier;
import racemanager.outbox.Deed;
import racemanager.outbox.Once;
import racemanager.outbox.Receipt;
import reactor.core.publisher.Mono;

/**
 * Carries what is posted unasked to Discord, and tells the refusals that will not change from those that will. Whoever sends
 * a deed holds a permit for its first request.
 */
public final class DiscordCourier implements Courier {

    private static final Logger LOG = LoggerFactory.getLogger(DiscordCourier.class);

    /** Discord4J's router waits for rate limits and repeats 5xx by itself; the outbox should know before minutes have passed. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int TOO_MANY = 429;
    private static final int UNAUTHORIZED = 401;

    private final Router router;
    private final Renderers renderers;
    private final CourierRefusals refusals;
    private final Function<GuildId, Mono<ChannelId>> raceControl;
    private final Function<GuildId, Optional<String>> names;
    private final Duration patience;
    private final KeptFiles kept;
    private final UnheardMessages unheard;

    /**
     * A courier with the usual patience.
     *
     * @param raceControl tells a guild's race-control channel; empty for a guild that has none
     * @param names tells what a guild is called, as markdown; empty where that is not known
     */
    public DiscordCourier(
            Router router,
            Renderers renderers,
            CourierRefusals refusals,
            Function<GuildId, Mono<ChannelId>> raceControl,
            Function<GuildId, Optional<String>> names) {
        this(router, renderers, refusals, raceControl, names, PATIENCE);
    }

    DiscordCourier(
            Router router,
            Renderers renderers,
            CourierRefusals refusals,
            Function<GuildId, Mono<ChannelId>> raceControl,
            Function<GuildId, Optional<String>> names,
            Duration patience) {
        this.raceControl = raceControl;
        this.names = names;
        this.patience = patience;
        this.router = router;
        this.kept = new KeptFiles(router);
        this.unheard = new UnheardMessages(router);
        this.renderers = renderers;
        this.refusals = refusals;
    }

    @Override
    public CompletionStage<Receipt> carry(Deed deed) {
        return PaidPermit.withOne(done(deed))
                .timeout(patience)
                .doOnError(failure -> LOG.debug("{} failed", deed, failure))
                .onErrorResume(failure -> Mono.just(refusals.receipt(deed, failure)))
                .toFuture();
    }

    private Mono<Receipt> done(Deed deed) {
        return switch (deed) {
            case Deed.ShowMessage show ->
                renderers.render(show.guild(), show.content()).flatMap(view -> shownAnyhow(show, view));
            case Deed.TellOrganisers tell ->
                renderers.render(tell.guild(), tell.content()).flatMap(view -> told(tell, view));
            case Deed.TellMember tell ->
                renderers
                        .render(tell.guild(), tell.content())
                        .flatMap(view -> toldDirectly(tell.guild(), tell.member(), tell.once(), view));
            case Deed.RemoveMessage remove -> removed(remove);
            case Deed.FindMember find -> found(find);
            case Deed.GiveRole give -> changed(Routes.GUILD_MEMBER_ROLE_ADD, give.guild(), give.member(), give.role());
            case Deed.TakeRole take ->
                changed(Routes.GUILD_MEMBER_ROLE_REMOVE, take.guild(), take.member(), take.role());
        };
    }

    /** A message is better without its files than not there; the next edit brings them again. */
    private Mono<Receipt> shownAnyhow(Deed.ShowMessage show, View view) {
        if (view.files().isEmpty()) return shown(show, view);
        return shown(show, view).timeout(patience.dividedBy(2)).onErrorResume(DiscordCourier::mayBeOfFiles, failure -> {
            LOG.warn("{} is shown without its files", show, failure);
            return renderers.renderBare(show.content()).flatMap(bare -> shown(show, bare));
        });
    }

    /** Whether the same without files has any prospect: not where the message itself is not wanted, or not now. */
    private static boolean mayBeOfFiles(Throwable failure) {
        return switch (DiscordError.code(failure)) {
            case DiscordError.UNKNOWN_CHANNEL, DiscordError.MISSING_ACCESS, DiscordError.EDITED_TOO_OFTEN -> false;
            default ->
                !(failure instanceof ClientException refused)
                        || (refused.getStatus().code() != TOO_MANY
                                && refused.getStatus().code() != UNAUTHORIZED);
        };
    }

    private Mono<Receipt> shown(Deed.ShowMessage show, View view) {
        return show.known()
                .map(message -> edited(show.channel(), message, show.once(), view)
                        .onErrorResume(
                                failure -> DiscordError.code(failure) == DiscordError.UNKNOWN_MESSAGE,
                                failure -> posted(show, view)))
                .orElseGet(() -> posted(show, view));
    }

    private Mono<Receipt> posted(Deed.ShowMessage show, View view) {
        return posted(show.channel(), show.once(), view);
    }

    /** What may be there already is looked for, and made to look like this. */
    private Mono<Receipt> posted(ChannelId channel, Once once, View view) {
        var anew = Mono.defer(() -> postedAnew(channel, once, view));
        if (!once.perhapsDone()) return anew;
        return unheard.of(once, channel)
                .flatMap(message -> edited(channel, message, once, view)
                        .onErrorResume(
                                failure -> DiscordError.code(failure) == DiscordError.UNKNOWN_MESSAGE, failure -> anew))
                .switchIfEmpty(anew);
    }

    private Mono<Receipt> postedAnew(ChannelId channel, Once once, View view) {
        var request = Routes.MESSAGE_CREATE.newRequest(channel.text());
        return shown(view, Payloads.filled(request, Payloads.posted(view, once), view.files()));
    }

    /** Should Discord no longer have what the message seemed to have, all is uploaded. */
    private Mono<Receipt> edited(ChannelId channel, MessageId message, Once once, View view) {
        return kept.in(channel, message, view)
                .flatMap(files -> edited(channel, message, once, view, files)
                        .onErrorResume(
                                failure -> !files.isEmpty() && DiscordError.code(failure) == DiscordError.INVALID_FORM,
                                failure -> edited(channel, message, once, view, Map.of())));
    }

    private Mono<Receipt> edited(
            ChannelId channel, MessageId message, Once once, View view, Map<String, String> there) {
        var request = Routes.MESSAGE_EDIT.newRequest(channel.text(), message.text());
        var missing = view.files().stream()
                .filter(file -> !there.containsKey(file.name()))
                .toList();
        return shown(view, Payloads.filled(request, Payloads.edited(view, once, there.values(), missing), missing));
    }

    private Mono<Receipt> shown(View view, DiscordWebRequest request) {
        return request.exchange(router).bodyToMono(JsonNode.class).map(message -> {
            kept.seen(view, message);
            return new Receipt.Shown(ShownFiles.id(message));
        });
    }

    /** A race-control channel that takes nothing now must not keep the news from everybody. */
    private Mono<Receipt> told(Deed.TellOrganisers tell, View view) {
        return raceControl
                .apply(tell.guild())
                .flatMap(channel -> posted(channel, tell.once(), view))
                .onErrorResume(DiscordError::isRefusal, refused -> Mono.empty())
                .switchIfEmpty(Mono.defer(() -> toldDirectly(tell.guild(), tell.member(), tell.once(), view)));
    }

    /** Discord gives the same channel however often it is opened. */
    private Mono<Receipt> toldDirectly(GuildId guild, MemberId member, Once once, View view) {
        return Routes.USER_DM_CREATE
                .newRequest()
                .body(DMCreateRequest.builder().recipientId(member.text()).build())
                .exchange(router)
                .bodyToMono(ChannelData.class)
                .flatMap(channel -> posted(ChannelId.parse(channel.id().asString()), once, direct(guild, view)));
    }

    /** Whoever races or organises in several guilds has to know of which one this is. */
    private View direct(GuildId guild, View view) {
        var plain = view.withoutControls();
        return names.apply(guild).map(plain::under).orElse(plain);
    }

    /** Discord answers the same where the member had the role already, or did not have it. */
    private Mono<Receipt> changed(Route route, GuildId guild, MemberId member, RoleId role) {
        return route.newRequest(guild.text(), member.text(), role.text())
                .exchange(router)
                .bodyToMono(Void.class)
                .thenReturn(new Receipt.Changed());
    }

    private Mono<Receipt> found(Deed.FindMember find) {
        return Routes.GUILD_MEMBER_GET
                .newRequest(find.guild().text(), find.member().text())
                .exchange(router)
                .bodyToMono(JsonNode.class)
                .thenReturn(new Receipt.Found());
    }

    private Mono<Receipt> removed(Deed.RemoveMessage remove) {
        return Routes.MESSAGE_DELETE
                .newRequest(remove.channel().text(), remove.message().text())
                .exchange(router)
                .bodyToMono(Void.class)
                .thenReturn(new Receipt.Gone());
    }
}
