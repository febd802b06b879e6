package racemanager.guild;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.GuildStory.NOW;
import static racemanager.guild.GuildStory.ORGANISER;
import static racemanager.guild.GuildStory.START;
import static racemanager.guild.GuildStory.plan;
import static racemanager.guild.GuildStory.reserve;
import static racemanager.guild.GuildStory.withMonza;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.guild.EventIndex.Order;
import racemanager.guild.EventIndex.Stage;
import racemanager.guild.GuildCommand.ListDraft;
import racemanager.guild.GuildCommand.NoteEvent;
import racemanager.guild.GuildCommand.ReleaseEvent;
import racemanager.guild.GuildCommand.ReserveEvent;
import racemanager.guild.GuildCommand.ReviseEvent;

class DraftsTest {

    private static ListDraft draft(int session, Optional<Integer> subject) {
        return new ListDraft(
                subject, Optional.of(new Order(ORGANISER, session)), Optional.of("Cup"), Optional.of(START), NOW);
    }

    private static ReserveEvent publish(int session, int draft) {
        return new ReserveEvent(
                new Order(ORGANISER, session), Optional.of(draft), plan("Cup", START), Optional.empty(), NOW);
    }

    @Test
    void aDraftAndAnEventNeverHaveTheSameNumber() {
        var guild = withMonza().after(draft(1, Optional.empty()), reserve(2, "Cup"));

        assertThat(guild.guild().events().drafts()).containsOnlyKeys(1);
        assertThat(guild.guild().events().listings()).containsOnlyKeys(2);
    }

    @Test
    void aDraftKeepsNoTitleFromOthers() {
        var guild = withMonza().after(draft(1, Optional.empty()), draft(2, Optional.empty()));

        assertThat(guild.guild().events().drafts()).hasSize(2);
        assertThat(guild.guild().events().takenKeys()).isEmpty();
    }

    @Test
    void theSameSessionMakesTheSameDraftHoweverOftenItIsAsked() {
        var guild = withMonza().after(draft(1, Optional.empty()));

        assertThat(guild.accepts(draft(1, Optional.empty()))).isEmpty();
    }

    @Test
    void aDraftThatIsPublishedKeepsItsNumberAndIsADraftNoMore() {
        var guild = withMonza().after(draft(1, Optional.empty()), publish(2, 1), new NoteEvent(1, Stage.LIVE));

        assertThat(guild.guild().events().drafts()).isEmpty();
        assertThat(guild.guild().events().byNumber(1))
                .map(EventIndex.Listing::title)
                .contains("Cup");
    }

    @Test
    void aDraftWhoseEventRefusesToBeMadeIsStillThere() {
        var guild = withMonza().after(draft(1, Optional.empty()), publish(2, 1), new ReleaseEvent(1));

        assertThat(guild.guild().events().drafts()).containsOnlyKeys(1);
        assertThat(guild.guild().events().listings()).isEmpty();
    }

    @Test
    void aScheduledEventThatBecomesADraftGivesItsTitleFree() {
        var guild = withMonza().after(reserve(1, "Cup"), new NoteEvent(1, Stage.LIVE), draft(2, Optional.of(1)));

        assertThat(guild.guild().events().drafts()).containsOnlyKeys(1);
        assertThat(guild.accepts(reserve(3, "Cup"))).hasSize(1);
    }

    @Test
    void anEventDoesNotStandInItsOwnWayAndNoOtherTakesItsTitleMeanwhile() {
        var guild = withMonza().after(reserve(1, "Cup"), new NoteEvent(1, Stage.LIVE), reserve(2, "Sprint"));

        assertThat(guild.accepts(revise("Cup"))).hasSize(1);
        guild.refuses(revise("SPRINT"), "event.title_taken");
        guild.after(revise("Endurance"));
        assertThat(guild.accepts(reserve(3, "Cup"))).hasSize(1);
        guild.refuses(reserve(4, "Endurance"), "event.title_taken");
    }

    @Test
    void aChangeThatTheEventHasNotConfirmedIsRememberedUntilItDoes() {
        var guild = withMonza().after(reserve(1, "Cup"), new NoteEvent(1, Stage.LIVE), revise("Endurance"));

        assertThat(guild.guild().events().unconfirmed()).hasSize(1);
        assertThat(guild.after(new NoteEvent(1, Stage.LIVE)).guild().events().unconfirmed())
                .isEmpty();
    }

    private static ReviseEvent revise(String title) {
        return new ReviseEvent(1, plan(title, START), NOW);
    }
}
