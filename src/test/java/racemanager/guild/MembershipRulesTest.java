package racemanager.guild;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.GuildStory.ADA;
import static racemanager.guild.GuildStory.NOW;
import static racemanager.guild.GuildStory.ORGANISER;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import racemanager.guild.GuildCommand.ChangeSetting;
import racemanager.guild.GuildCommand.EndErasure;
import racemanager.guild.GuildCommand.EraseGuild;
import racemanager.guild.GuildCommand.NoteAbsence;
import racemanager.guild.GuildCommand.NoteRemoval;
import racemanager.guild.GuildCommand.OfferSetup;
import racemanager.guild.GuildCommand.RememberZone;
import racemanager.guild.GuildCommand.TakeSeat;
import racemanager.guild.GuildCommand.Welcome;
import racemanager.guild.GuildFact.BotRemoved;
import racemanager.guild.GuildFact.BotReturned;
import racemanager.guild.GuildFact.ErasureEnded;
import racemanager.guild.GuildFact.GuildErased;
import racemanager.guild.GuildFact.SetupOffered;
import racemanager.guild.GuildFact.Welcomed;
import racemanager.kernel.Simulator;
import racemanager.setting.Setting;

/** In which guilds the bot introduces itself, and in which it offers to be set up. */
class MembershipRulesTest {

    private static final Welcome WELCOME = new Welcome(NOW);
    private static final OfferSetup OFFER = new OfferSetup(NOW);
    private static final ChangeSetting SETTING =
            new ChangeSetting(new Setting.UsualSimulator(Optional.of(Simulator.ACC)), ORGANISER, NOW);

    static Stream<Arguments> guilds() {
        var zone = new RememberZone(ADA, GuildStory.MADRID);
        return Stream.of(
                guild("a guild without a past", List.of(), true, true),
                guild("one that was welcomed", List.of(WELCOME), false, true),
                guild("one that was offered it", List.of(OFFER), false, false),
                guild("one that has set something", List.of(SETTING), false, false),
                guild("one with a track", List.of(GuildStory.addTrack("Monza")), false, true),
                guild("one that knows a member's zone", List.of(zone), false, true),
                guild("one with a wizard's session", List.of(new TakeSeat(ADA)), false, true),
                guild(
                        "one with an event",
                        List.of(GuildStory.addTrack("Monza"), GuildStory.reserve(1, "Cup")),
                        false,
                        false));
    }

    private static Arguments guild(String name, List<GuildCommand> past, boolean welcomed, boolean offered) {
        return Arguments.of(name, past, welcomed, offered);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("guilds")
    void onlyANewGuildIsWelcomed(String name, List<GuildCommand> past, boolean welcomed, boolean offered) {
        assertThat(after(past).accepts(WELCOME)).isEqualTo(welcomed ? List.of(new Welcomed(NOW)) : List.of());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("guilds")
    void onlyAGuildThatWasNeverSetUpIsOfferedThat(
            String name, List<GuildCommand> past, boolean welcomed, boolean offered) {
        assertThat(after(past).accepts(OFFER)).isEqualTo(offered ? List.of(new SetupOffered(NOW)) : List.of());
    }

    private static GuildStory after(List<GuildCommand> past) {
        return GuildStory.empty().after(past.toArray(GuildCommand[]::new));
    }

    @Test
    void whatOnlyTheAuditLogKnowsIsNotWelcomed() {
        assertThat(GuildStory.empty().accepts(new Welcome(false, NOW))).isEmpty();
    }

    @Test
    void aGuildThatRemovedTheBotIsErasedAfterThirtyDaysAndNotBefore() {
        var story = GuildStory.withMonza().after(WELCOME, new NoteRemoval(NOW));
        var due = NOW.plus(Duration.ofDays(30));
        assertThat(story.accepts(new NoteRemoval(NOW.plusSeconds(9)))).isEmpty();
        assertThat(story.accepts(new EraseGuild(due.minusMillis(1)))).isEmpty();
        assertThat(story.accepts(new EndErasure(due.minusMillis(1)))).isEmpty();

        assertThat(story.accepts(new EraseGuild(due))).containsExactly(new GuildErased(due));
        assertThat(story.guild().tracks().tracks()).isEmpty();
        assertThat(story.accepts(new EraseGuild(due))).isEmpty();
        assertThat(story.guild().membership().isErasureDue(due)).isTrue();
        assertThat(story.accepts(new EndErasure(due))).containsExactly(new ErasureEnded());
        assertThat(story.guild()).isEqualTo(Guild.EMPTY);
    }

    @Test
    void aGuildThatInvitesTheBotBackKeepsAllAndIsNotWelcomedAgain() {
        var story = GuildStory.empty().after(WELCOME, GuildStory.addTrack("Monza"), new NoteRemoval(NOW));
        var later = NOW.plus(Duration.ofDays(29));

        assertThat(story.accepts(new Welcome(later))).containsExactly(new BotReturned(later));
        assertThat(story.accepts(new EraseGuild(NOW.plus(Duration.ofDays(99))))).isEmpty();
        assertThat(story.guild().tracks().tracks()).hasSize(1);
        assertThat(story.guild().membership().isWelcomedAt(NOW)).isTrue();
    }

    @Test
    void onlyAGuildThatIsKnownCanBeMissed() {
        assertThat(GuildStory.empty().accepts(new NoteAbsence(NOW))).isEmpty();
        assertThat(GuildStory.withMonza().accepts(new NoteAbsence(NOW))).containsExactly(new BotRemoved(NOW));
        assertThat(GuildStory.withMonza().after(new NoteRemoval(NOW)).accepts(new NoteAbsence(NOW.plusSeconds(1))))
                .isEmpty();
    }

    @Test
    void whoComesBackWhileAllIsErasedIsNew() {
        var due = NOW.plus(Duration.ofDays(30));
        var story = GuildStory.withMonza().after(WELCOME, new NoteRemoval(NOW), new EraseGuild(due));

        assertThat(story.accepts(new Welcome(due))).containsExactly(new BotReturned(due), new Welcomed(due));
        assertThat(story.accepts(new EndErasure(due))).isEmpty();
    }

    @Test
    void aLaterWelcomeOrOfferIsNotTheOneThatCounts() {
        var later = NOW.plusSeconds(1);
        var membership = GuildStory.empty()
                .after(WELCOME, OFFER, new Welcome(later), new OfferSetup(later))
                .guild()
                .membership();

        assertThat(membership.isWelcomedAt(NOW)).isTrue();
        assertThat(membership.isOfferedAt(NOW)).isTrue();
        assertThat(membership.isWelcomedAt(later)).isFalse();
        assertThat(membership.isOfferedAt(later)).isFalse();
    }
}
