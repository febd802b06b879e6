package racemanager.guild;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.GuildStory.NOW;
import static racemanager.guild.GuildStory.START;
import static racemanager.guild.GuildStory.plan;
import static racemanager.guild.GuildStory.reserve;
import static racemanager.guild.GuildStory.withMonza;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.guild.EventIndex.Stage;
import racemanager.guild.GuildCommand.LeaveArchived;
import racemanager.guild.GuildCommand.NoteEvent;
import racemanager.guild.GuildCommand.RestoreEvent;
import racemanager.guild.GuildCommand.ReviseEvent;

/** An event that comes back from the archive has its title and date for itself before it does. */
class RestoringTest {

    private static GuildStory archived() {
        return withMonza().after(reserve(1, "Cup"), new NoteEvent(1, Stage.LIVE), new NoteEvent(1, Stage.ARCHIVED));
    }

    private static Stage stage(GuildStory guild, int event) {
        return guild.guild().events().byNumber(event).orElseThrow().stage();
    }

    @Test
    void nobodyElseTakesThemMeanwhile() {
        var guild = archived().after(new RestoreEvent(1));

        guild.refuses(reserve(2, "CUP"), "event.title_taken");
        guild.after(new NoteEvent(1, Stage.OVER)).refuses(reserve(2, "CUP"), "event.title_taken");
    }

    @Test
    void itDoesNotComeBackWhereAnotherHasThemAlready() {
        var guild = archived().after(reserve(2, "CUP"));

        guild.refuses(new RestoreEvent(1), "event.restore_taken");
        guild.after(new NoteEvent(2, Stage.LIVE), new NoteEvent(2, Stage.OVER))
                .refuses(new RestoreEvent(1), "event.restore_taken");
    }

    @Test
    void ofTwoWithTheSameOneComesBack() {
        var guild = archived().after(reserve(2, "Cup"), new NoteEvent(2, Stage.ARCHIVED), new RestoreEvent(2));

        guild.refuses(new RestoreEvent(1), "event.restore_taken");
        guild.after(new LeaveArchived(2), new RestoreEvent(1)).refuses(new RestoreEvent(2), "event.restore_taken");
    }

    @Test
    void whatItSaidBeforeItCameBackTakesNothingFromIt() {
        var guild = archived().after(new RestoreEvent(1));

        assertThat(guild.accepts(new NoteEvent(1, Stage.ARCHIVED))).isEmpty();
        assertThat(stage(guild, 1)).isEqualTo(Stage.RESTORING);
    }

    @Test
    void whereItStaysInTheArchiveTheyAreFreeAgain() {
        var guild = archived().after(new RestoreEvent(1), new LeaveArchived(1));

        assertThat(stage(guild, 1)).isEqualTo(Stage.ARCHIVED);
        assertThat(guild.accepts(reserve(2, "Cup"))).hasSize(1);
    }

    @Test
    void whatIsNotArchivedKeepsThemAnyway() {
        var guild = withMonza().after(reserve(1, "Cup"), new NoteEvent(1, Stage.LIVE));

        assertThat(guild.accepts(new RestoreEvent(1))).isEmpty();
        guild.after(new NoteEvent(1, Stage.OVER));
        assertThat(guild.accepts(new LeaveArchived(1))).isEmpty();
        assertThat(stage(guild, 1)).isEqualTo(Stage.OVER);
    }

    /** As an older version left them. */
    @Test
    void aRaceToComeIsNotInTheWayOfItselfBesideOneThatIsOver() {
        var guild = archived().after(reserve(2, "Cup"), new NoteEvent(2, Stage.LIVE), new NoteEvent(1, Stage.OVER));
        var plan = plan("Cup", START);

        assertThat(guild.guild().events().takenKeys()).isEqualTo(Map.of(plan.uniqueKey(), 2));
        assertThat(guild.accepts(new ReviseEvent(2, plan, Optional.empty(), NOW)))
                .hasSize(1);
    }
}
