package racemanager.guild;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.GuildStory.ADA;
import static racemanager.guild.GuildStory.BOB;
import static racemanager.guild.GuildStory.MADRID;
import static racemanager.guild.GuildStory.NOW;
import static racemanager.guild.GuildStory.ORGANISER;
import static racemanager.guild.GuildStory.empty;
import static racemanager.guild.GuildStory.keep;
import static racemanager.guild.GuildStory.reserve;
import static racemanager.guild.GuildStory.steam;
import static racemanager.guild.GuildStory.withMonza;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.guild.GuildCommand.BeginForgetting;
import racemanager.guild.GuildCommand.DropEvent;
import racemanager.guild.GuildCommand.EndForgetting;
import racemanager.guild.GuildCommand.NoteErased;
import racemanager.guild.GuildCommand.RememberZone;
import racemanager.guild.GuildCommand.Sweep;
import racemanager.guild.GuildCommand.TakeSeat;

/** What a guild keeps in mind while it erases, and what it keeps no longer. */
class GuildErasureTest {

    private static final String STEAM = "76561197960287930";

    @Test
    void theProfileGoesAtOnceAndTheAccountIsFreeForAnother() {
        var guild = empty().after(keep(ADA, "Ada", steam(STEAM)), new RememberZone(ADA, MADRID));

        guild.after(new BeginForgetting(ADA, NOW));

        assertThat(guild.guild().drivers().of(ADA)).isEmpty();
        assertThat(guild.guild().zoneOf(ADA)).isEmpty();
        assertThat(guild.accepts(keep(BOB, "Bob", steam(STEAM)))).hasSize(1);
    }

    @Test
    void nothingNewIsKeptOfWhoIsBeingForgotten() {
        var guild = withMonza().after(new BeginForgetting(ADA, NOW), new BeginForgetting(ORGANISER, NOW));

        guild.refuses(keep(ADA, "Ada", Optional.empty()), "profile.being_forgotten");
        guild.refuses(reserve(1, "Friday Cup"), "profile.being_forgotten");
        guild.refuses(new TakeSeat(ADA), "profile.being_forgotten");
        assertThat(guild.accepts(new RememberZone(ADA, MADRID))).isEmpty();
        assertThat(guild.accepts(new BeginForgetting(ADA, NOW))).isEmpty();
    }

    @Test
    void whoIsForgottenIsNotNamedByWhatTheyOrganised() {
        var guild = withMonza().after(new TakeSeat(ORGANISER), reserve(1, "Friday Cup"));

        guild.after(new BeginForgetting(ORGANISER, NOW), new EndForgetting(ORGANISER, NOW));

        assertThat(guild.guild().toString()).doesNotContain("MemberId[value=" + ORGANISER.text() + "]");
        assertThat(guild.guild().events().byNumber(1)).isPresent();
    }

    @Test
    void aGuildIsUnfinishedUntilAllThatWentIsErased() {
        var guild = withMonza().after(reserve(1, "Friday Cup"), new BeginForgetting(ADA, NOW));
        assertThat(guild.guild().erasures().areUnfinished()).isTrue();
        guild.after(new EndForgetting(ADA, NOW), new DropEvent(1, NOW));
        assertThat(guild.accepts(new Sweep())).containsExactly(new GuildFact.Swept());

        guild.after(new NoteErased(1));
        assertThat(guild.guild().erasures().areUnfinished()).isTrue();
        guild.after(new NoteErased(1));

        assertThat(guild.guild().erasures()).isEqualTo(Erasures.NONE);
        assertThat(guild.accepts(new Sweep())).isEmpty();
        assertThat(guild.accepts(new NoteErased(1))).isEmpty();
        assertThat(guild.accepts(new EndForgetting(ADA, NOW))).isEmpty();
    }

    @Test
    void anErasedEventGivesItsTitleFreeAndItsNumberToNobody() {
        var guild = withMonza().after(reserve(1, "Friday Cup"), new DropEvent(1, NOW));

        assertThat(guild.guild().events().listings()).isEmpty();
        assertThat(guild.accepts(new DropEvent(1, NOW))).isEmpty();
        assertThat(guild.after(reserve(2, "Friday Cup")).guild().events().listings())
                .containsOnlyKeys(2);
    }

    @Test
    void noSeatIsGivenTwice() {
        var guild = empty().after(new TakeSeat(ADA), new BeginForgetting(ADA, NOW), new EndForgetting(ADA, NOW));

        guild.after(new TakeSeat(BOB), new TakeSeat(ADA));

        assertThat(guild.guild().seats().of(BOB)).contains(2);
        assertThat(guild.guild().seats().of(ADA)).contains(3);
        assertThat(guild.accepts(new TakeSeat(ADA))).isEmpty();
    }
}
