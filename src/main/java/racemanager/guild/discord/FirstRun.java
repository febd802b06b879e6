package racemanager.guild.discord;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.access.Access;
import racemanager.access.BotModule;
import racemanager.discord.AccessCheck;
import racemanager.discord.Answer;
import racemanager.discord.ChannelPosts;
import racemanager.discord.CommandIds;
import racemanager.discord.CommandModule;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.discord.View;
import racemanager.discord.gateway.GuildNews;
import racemanager.discord.gateway.PresentGuild;
import racemanager.discord.gateway.ShardGuilds;
import racemanager.guild.BotMembership;
import racemanager.guild.Memberships;
import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.kernel.Reply;
import racemanager.setting.GuildSettings;
import racemanager.speech.Localizer;
import racemanager.speech.Speech;
import reactor.core.publisher.Mono;

/**
 * Introduces the bot: one message with what can be set up where it joins a guild, and the same for the first organiser who
 * uses a command while nothing is set up.
 */
public final class FirstRun implements GuildNews {

    /**
     * A new session names every guild again, and asking each of a hundred thousand would wake them all. Who joined before
     * that while the bot was away is shown the panel at the first command.
     */
    private static final Duration NEWLY_JOINED = Duration.ofDays(31);

    /** The answer that a member waits for is not held up by what comes after it. */
    private static final Duration PATIENCE = Duration.ofMillis(800);

    private static final Access TO_SET_UP = Access.to(BotModule.SETTINGS);

    private static final Logger LOG = LoggerFactory.getLogger(FirstRun.class);

    private final Memberships memberships;
    private final ChannelPosts posts;
    private final AccessCheck check;
    private final Speech speech;
    private final CommandIds commands;
    private final InstantSource clock;
    private final Supplier<CompletionStage<List<GuildId>>> known;

    /**
     * Over the guilds of this node.
     *
     * @param known every guild of which anything is stored
     */
    public FirstRun(
            Memberships memberships,
            ChannelPosts posts,
            AccessCheck check,
            Speech speech,
            CommandIds commands,
            InstantSource clock,
            Supplier<CompletionStage<List<GuildId>>> known) {
        this.memberships = memberships;
        this.posts = posts;
        this.check = check;
        this.speech = speech;
        this.commands = commands;
        this.clock = clock;
        this.known = known;
    }

    @Override
    public void present(PresentGuild guild) {
        var now = clock.instant();
        if (guild.joined().isBefore(now.minus(NEWLY_JOINED))) {
            return;
        }
        Mono.fromCompletionStage(() -> memberships.arrived(guild.place().guild(), now))
                .filter(reply -> reply instanceof Reply.Done<BotMembership> done
                        && done.view().isWelcomedAt(now))
                .flatMap(welcomed -> Mono.justOrEmpty(guild.channelToPost()))
                .flatMap(channel -> post(guild, channel, now))
                .subscribe(posted -> said(guild, posted), failure -> LOG.warn("A guild was not welcomed", failure));
    }

    /** One guild after another, because a store may know a hundred thousand of which few are gone. */
    @Override
    public void began(ShardGuilds shard) {
        var now = clock.instant();
        Mono.fromCompletionStage(known)
                .flatMapIterable(guilds -> guilds)
                .filter(shard::lacks)
                .concatMap(guild -> Mono.fromCompletionStage(() -> memberships.missing(guild, now)))
                .subscribe(
                        noted -> {},
                        failure -> LOG.warn("Which servers have removed the bot is looked up again later", failure));
    }

    @Override
    public void gained(GuildId guild) {
        noted(memberships.gained(guild, clock.instant()), "the bot may do more in", guild);
    }

    @Override
    public void removed(GuildId guild) {
        noted(memberships.removed(guild, clock.instant()), "the bot was removed from", guild);
    }

    private static void noted(CompletionStage<Reply<BotMembership>> news, String what, GuildId guild) {
        Mono.fromCompletionStage(news)
                .filter(reply -> reply instanceof Reply.Busy<BotMembership>)
                .subscribe(
                        busy -> LOG.warn("That {} {} was not noted", what, guild),
                        failure -> LOG.warn("That {} {} was not noted", what, guild, failure));
    }

    private Mono<ChannelPosts.Posted> post(PresentGuild guild, ChannelId channel, Instant now) {
        var view = view(SettingsPanel.POSTED, speech.in(guild.language()), guild.language(), now);
        var id = guild.place().guild();
        return posts.post(id, channel, view, "welcome-" + Long.toUnsignedString(id.value(), Character.MAX_RADIX));
    }

    private static void said(PresentGuild guild, ChannelPosts.Posted posted) {
        if (!(posted instanceof ChannelPosts.Posted.Done)) {
            LOG.info("The first message in {} was not posted: {}", guild.place().guild(), posted);
        }
    }

    /** The same rows; after the answer to a command comes, once in a guild, what can be set up. */
    public CommandModule after(CommandModule module) {
        return () -> module.routes().stream().map(this::after).toList();
    }

    private Route after(Route route) {
        return route instanceof Route.Slash row && !row.path().equals(SettingsModule.SHOW)
                ? new Route.Slash(
                        row.path(),
                        row.access(),
                        row.deferral(),
                        call -> row.handler().answer(call).flatMap(answer -> followed(call, answer)),
                        row.options())
                : route;
    }

    private Mono<Answer> followed(SlashCall call, Answer answer) {
        return switch (answer) {
            case Answer.Message message -> followed(call, message, List.of());
            case Answer.Many many -> followed(call, many.first(), many.more());
            case Answer.Working working ->
                Mono.just(new Answer.Working(
                        working.deferral(), working.result().flatMap(result -> followed(call, result))));
            case Answer.OpenModal form -> Mono.just(form);
            case Answer.Update update -> Mono.just(update);
            case Answer.Choices choices -> Mono.just(choices);
            case Answer.Unchanged unchanged -> Mono.just(unchanged);
        };
    }

    private Mono<Answer> followed(SlashCall call, Answer first, List<Answer.Message> more) {
        var answer = more.isEmpty() ? first : new Answer.Many(first, more);
        return offered(call)
                .<Answer>map(panel -> new Answer.Many(
                        first, Stream.concat(more.stream(), Stream.of(panel)).toList()))
                .defaultIfEmpty(answer);
    }

    private Mono<Answer.Message> offered(SlashCall call) {
        var caller = call.caller();
        return check.allows(caller, TO_SET_UP)
                .filter(allowed -> allowed)
                .flatMap(allowed ->
                        Mono.fromCompletionStage(() -> memberships.offered(caller.guild(), caller.arrival())))
                .filter(reply -> reply instanceof Reply.Done<BotMembership> done
                        && done.view().isOfferedAt(caller.arrival()))
                .map(offered -> Answer.ephemeral(view(
                        SettingsPanel.OFFERED, call.responder().localizer(), caller.guildLocale(), caller.arrival())))
                .timeout(PATIENCE, Mono.empty())
                .onErrorResume(failure -> {
                    LOG.debug("What can be set up was not offered", failure);
                    return Mono.empty();
                });
    }

    /** Nothing is set yet where it is shown. */
    private View view(SettingsPanel panel, Localizer localizer, Locale guildLanguage, Instant now) {
        return new SettingsView(new SettingControls(panel, localizer, guildLanguage, now), commands)
                .panel(GuildSettings.DEFAULT, List.of(), SettingsView.News.NONE);
    }
}
