package racemanager.guild.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.discord.TestMember.said;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import racemanager.access.Access;
import racemanager.access.Ruling;
import racemanager.discord.AccessCheck;
import racemanager.discord.Answer;
import racemanager.discord.ChannelPosts;
import racemanager.discord.CommandIds;
import racemanager.discord.CommandModule;
import racemanager.discord.Deferral;
import racemanager.discord.Route;
import racemanager.discord.TestAccess;
import racemanager.discord.TestMember;
import racemanager.discord.View;
import racemanager.discord.gateway.PresentGuild;
import racemanager.discord.gateway.ShardGuilds;
import racemanager.guild.BotMembership;
import racemanager.guild.Guild;
import racemanager.guild.GuildCommand;
import racemanager.guild.GuildCommand.OfMembership;
import racemanager.guild.Memberships;
import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.MessageId;
import racemanager.kernel.Reply;
import racemanager.kernel.RoleId;
import racemanager.place.Permissions;
import racemanager.place.Place;
import racemanager.place.PlaceChannel;
import racemanager.place.PlaceRole;
import racemanager.speech.Speech;
import reactor.core.publisher.Mono;

/** How the bot introduces itself: once where it joins, and once to an organiser who begins before anything is set. */
class FirstRunTest {

    private static final Instant NOW = Instant.parse("2026-12-05T18:00:00Z");
    private static final GuildId GUILD = new GuildId(1);
    private static final ChannelId WELCOME = new ChannelId(10);
    private static final TestMember ADA = new TestMember(7, Locale.ENGLISH);
    private static final AccessCheck ORGANISERS = (caller, access) -> Mono.just(new Ruling.Administrator());
    private static final CommandModule PING = () -> List.of(
            Route.slash("ping", Access.EVERYONE, Deferral.EPHEMERAL, call -> Mono.just(answer())),
            Route.slash("settings show", Access.EVERYONE, Deferral.EPHEMERAL, call -> Mono.just(answer())));

    /** A message in a channel. */
    private record Post(ChannelId channel, View view, String nonce) {}

    private final OneGuild guild = new OneGuild();
    private final List<String> asked = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private Instant now = NOW;
    private boolean answering = true;

    private static Answer answer() {
        return Answer.ephemeral(View.ofText("Pong"));
    }

    private final Memberships memberships = new Memberships() {
        @Override
        public CompletionStage<Reply<BotMembership>> arrived(GuildId which, Instant at) {
            return decided("arrived", which, new GuildCommand.Welcome(true, at));
        }

        @Override
        public CompletionStage<Reply<BotMembership>> removed(GuildId which, Instant at) {
            return decided("removed", which, new GuildCommand.NoteRemoval(at));
        }

        @Override
        public CompletionStage<Reply<BotMembership>> gained(GuildId which, Instant at) {
            return decided("gained", which, new GuildCommand.NoteAbsence(at));
        }

        @Override
        public CompletionStage<Reply<BotMembership>> missing(GuildId which, Instant at) {
            return decided("missing", which, new GuildCommand.NoteAbsence(at));
        }

        @Override
        public CompletionStage<Reply<BotMembership>> offered(GuildId which, Instant at) {
            return decided("offered", which, new GuildCommand.OfferSetup(at));
        }

        private CompletionStage<Reply<BotMembership>> decided(String what, GuildId which, OfMembership command) {
            asked.add(what + " " + which.value());
            return answering
                    ? guild.decided(command, Guild::membership)
                    : CompletableFuture.failedFuture(new IllegalStateException("no answer"));
        }
    };

    private FirstRun first(AccessCheck check) {
        ChannelPosts posting = (where, channel, view, nonce) -> {
            posts.add(new Post(channel, view, nonce));
            return Mono.just(new ChannelPosts.Posted.Done(new MessageId(5)));
        };
        return new FirstRun(
                memberships,
                posting,
                check,
                Speech.load(),
                new CommandIds(),
                () -> now,
                () -> CompletableFuture.completedFuture(List.of(GUILD, new GuildId(2), new GuildId(3L << 22))));
    }

    private static PresentGuild joined(Duration ago, boolean maySpeak) {
        var everyone = new PlaceRole(
                new RoleId(1), "@everyone", 0, maySpeak ? Permissions.ALL : Permissions.NONE, false, false);
        var channel = new PlaceChannel(WELCOME, "welcome", 0, Optional.empty(), 0, List.of());
        var place = new Place(
                GUILD,
                new MemberId(2),
                new MemberId(3),
                Set.of(),
                Map.of(everyone.id(), everyone),
                Map.of(WELCOME, channel));
        return new PresentGuild(place, Locale.FRENCH, Optional.of(WELCOME), NOW.minus(ago));
    }

    @Test
    void aGuildIsGreetedOnceAndInItsLanguage() {
        var first = first(ORGANISERS);

        first.present(joined(Duration.ofMinutes(1), true));
        now = NOW.plusSeconds(1);
        first.present(joined(Duration.ofMinutes(1), true));

        assertThat(posts).singleElement().satisfies(post -> {
            assertThat(post.channel()).isEqualTo(WELCOME);
            assertThat(said(Answer.ephemeral(post.view()))).contains("j’organise vos courses");
            assertThat(post.nonce()).hasSizeLessThanOrEqualTo(25);
        });
    }

    @Test
    void whoWasThereForLongIsNotEvenAskedFor() {
        first(ORGANISERS).present(joined(Duration.ofDays(32), true));

        assertThat(asked).isEmpty();
        assertThat(posts).isEmpty();
    }

    @Test
    void whereTheBotMayNotWriteNothingIsPosted() {
        first(ORGANISERS).present(joined(Duration.ZERO, false));

        assertThat(asked).containsExactly("arrived 1");
        assertThat(posts).isEmpty();
    }

    @Test
    void aGuildThatCannotBeReachedIsLeftAlone() {
        answering = false;

        first(ORGANISERS).present(joined(Duration.ZERO, true));

        assertThat(posts).isEmpty();
    }

    @Test
    void whoIsMissingFromANewSessionIsNotedOnlyWhereItsShardWouldHaveThem() {
        first(ORGANISERS).began(new ShardGuilds(Set.of(GUILD), 0, 2));

        assertThat(asked).containsExactly("missing 2");
    }

    @Test
    void aRemovalIsNoted() {
        first(ORGANISERS).removed(GUILD);

        assertThat(asked).containsExactly("removed 1");
        assertThat(guild.state.membership().removed()).contains(NOW);
    }

    @Test
    void thatTheBotMayDoMoreIsSaidToTheGuild() {
        first(ORGANISERS).gained(GUILD);

        assertThat(asked).containsExactly("gained 1");
    }

    @Test
    void anOrganiserIsOfferedToSetUpAfterTheFirstAnswerOnly() {
        var module = first(ORGANISERS).after(PING);

        var told = (Answer.Many) ADA.types(module, "ping");
        assertThat(said(told.first())).contains("Pong");
        assertThat(said(told.more().getFirst())).contains("I organise your races");
    }

    @Test
    void whoWasOfferedItBeforeIsNotAgain() {
        memberships.offered(GUILD, Instant.EPOCH.minusSeconds(1));

        assertThat(ADA.types(first(ORGANISERS).after(PING), "ping")).isInstanceOf(Answer.Message.class);
    }

    @Test
    void membersWhoMayNotSetUpAreOfferedNothing() {
        assertThat(ADA.types(first(TestAccess.ADMINISTRATORS).after(PING), "ping"))
                .isInstanceOf(Answer.Message.class);
        assertThat(asked).isEmpty();
    }

    @Test
    void whoLooksAtTheSettingsIsNotShownThemTwice() {
        assertThat(ADA.types(first(ORGANISERS).after(PING), "settings show")).isInstanceOf(Answer.Message.class);
        assertThat(asked).isEmpty();
    }

    @Test
    void anAnswerDoesNotWaitForAGuildThatDoesNotAnswer() {
        answering = false;

        assertThat(ADA.types(first(ORGANISERS).after(PING), "ping")).isInstanceOf(Answer.Message.class);
        assertThat(asked).containsExactly("offered 1");
    }
}
