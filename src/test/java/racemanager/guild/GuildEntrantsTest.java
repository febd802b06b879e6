package racemanager.guild;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.GuildStory.NOW;
import static racemanager.guild.GuildStory.ORGANISER;
import static racemanager.guild.GuildStory.START;
import static racemanager.guild.GuildStory.keep;
import static racemanager.guild.GuildStory.reserve;
import static racemanager.guild.GuildStory.withMonza;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import racemanager.event.FormerMember;
import racemanager.guild.GuildCommand.BeginForgetting;
import racemanager.guild.GuildCommand.DropEvent;
import racemanager.guild.GuildCommand.NoteEntrants;
import racemanager.guild.Profile.Race;
import racemanager.kernel.MemberId;

/** What a guild knows of who is in its events, so that a profile can be shown without asking them. */
class GuildEntrantsTest {

    private static final MemberId ADA = new MemberId(10);
    private static final MemberId BOB = new MemberId(11);

    @Test
    void aMemberIsNotedOnceForEachEvent() {
        var guild = withMonza().after(reserve(1, "Friday Cup"));

        assertThat(guild.accepts(new NoteEntrants(1, Set.of(ADA))))
                .containsExactly(new GuildFact.EntrantsNoted(1, Set.of(ADA)));
        assertThat(guild.accepts(new NoteEntrants(1, Set.of(ADA)))).isEmpty();
        assertThat(guild.accepts(new NoteEntrants(1, Set.of(ADA, BOB))))
                .containsExactly(new GuildFact.EntrantsNoted(1, Set.of(BOB)));
    }

    @Test
    void aProfileNamesTheRacesThatTheMemberEnteredOrMadeAndNoOthers() {
        var later = START.plus(Duration.ofDays(7));
        var guild = withMonza()
                .after(
                        reserve(1, "Friday Cup"),
                        reserve(2, "Saturday Cup", later),
                        keep(ADA, "Ada Lovelace", Optional.empty()),
                        new NoteEntrants(1, Set.of(ADA)),
                        new NoteEntrants(2, Set.of(ADA)))
                .guild();

        var races = guild.profileOf(ADA).races();
        assertThat(races).containsExactly(new Race("Saturday Cup", later, true), new Race("Friday Cup", START, true));
        assertThat(guild.profileOf(ADA).card().orElseThrow().fullName()).isEqualTo("Ada Lovelace");
        assertThat(guild.profileOf(ORGANISER).races()).extracting(Race::entered).containsExactly(false, false);
        assertThat(guild.profileOf(BOB)).isEqualTo(Profile.NOTHING);
    }

    @Test
    void whoIsForgottenIsNotNotedAgain() {
        var guild = withMonza()
                .after(reserve(1, "Friday Cup"), new NoteEntrants(1, Set.of(ADA)), new BeginForgetting(ADA, NOW));

        assertThat(guild.accepts(new NoteEntrants(1, Set.of(ADA, FormerMember.ID))))
                .isEmpty();
        assertThat(guild.guild().drivers().entered()).isEmpty();
    }

    @Test
    void anEventThatIsErasedTakesItsEntrantsAlong() {
        var guild =
                withMonza().after(reserve(1, "Friday Cup"), new NoteEntrants(1, Set.of(ADA)), new DropEvent(1, NOW));

        assertThat(guild.guild().drivers()).isEqualTo(Drivers.NONE);
        assertThat(guild.accepts(new NoteEntrants(1, Set.of(ADA)))).isEmpty();
    }
}
