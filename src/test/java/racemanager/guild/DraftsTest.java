package racemanager.guild;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.GuildStory.NOW;
import static racemanager.guild.GuildStory.ORGANISER;
import static racemanager.guild.GuildStory.START;
import static racemanager.guild.GuildStory.addTrack;
import static racemanager.guild.GuildStory.plan;
import static racemanager.guild.GuildStory.reserve;
import static racemanager.guild.GuildStory.withMonza;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.event.FormerMember;
import racemanager.guild.EventIndex.Order;
import racemanager.guild.EventIndex.Stage;
import racemanager.guild.GuildCommand.BeginForgetting;
import racemanager.guild.GuildCommand.EndForgetting;
import racemanager.guild.GuildCommand.ListDraft;
import racemanager.guild.GuildCommand.NoteEvent;
import racemanager.guild.GuildCommand.ReleaseEvent;
import racemanager.guild.GuildCommand.RemoveTrack;
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
        assertThat(guild.guild().events().byNumber(1)).map(Listing::title).contains("Cup");
    }

    @Test
    void aDraftWhoseEventRefusesToBeMadeIsStillThere() {
        var guild = withMonza().after(draft(1, Optional.empty()), publish(2, 1), new ReleaseEvent(1));

        assertThat(guild.guild().events().drafts()).containsOnlyKeys(1);
        assertThat(guild.guild().events().listings()).isEmpty();
    }

    @Test
    void aScheduledEventThatBecomesADraftGivesItsTitleFree() {
        var guild = withMonza().after(schedule(1, START), new NoteEvent(1, Stage.LIVE), draft(2, Optional.of(1)));

        assertThat(guild.guild().events().drafts()).containsOnlyKeys(1);
        assertThat(guild.accepts(reserve(3, "Cup"))).hasSize(1);
    }

    @Test
    void anEventThatIsPublishedBecomesNoDraftAndIsNotPublishedAgain() {
        var atOnce = withMonza().after(reserve(1, "Cup"));
        atOnce.refuses(draft(2, Optional.of(1)), "event.being_published");
        atOnce.refuses(publish(2, 1), "event.being_published");

        atOnce.after(new NoteEvent(1, Stage.LIVE));
        atOnce.refuses(draft(2, Optional.of(1)), "event.already_published");
        atOnce.refuses(publish(2, 1), "event.already_published");

        var byItself = withMonza().after(schedule(1, NOW), new NoteEvent(1, Stage.LIVE));
        byItself.refuses(draft(2, Optional.of(1)), "event.already_published");

        atOnce.after(new NoteEvent(1, Stage.OVER)).refuses(draft(2, Optional.of(1)), "event.finished");
    }

    @Test
    void aScheduledEventThatRefusesToBePublishedStaysScheduled() {
        var guild = withMonza().after(schedule(1, START), new NoteEvent(1, Stage.LIVE));
        var scheduled = guild.guild().events().byNumber(1);

        guild.after(publish(2, 1), new ReleaseEvent(1, Optional.of(plan("Cup", START))));

        assertThat(guild.guild().events().byNumber(1)).isEqualTo(scheduled);
        guild.refuses(reserve(3, "Cup"), "event.title_taken");
    }

    @Test
    void anEventDoesNotStandInItsOwnWayAndNoOtherTakesItsTitleMeanwhile() {
        var guild = withMonza().after(reserve(1, "Cup"), new NoteEvent(1, Stage.LIVE), reserve(2, "Sprint"));

        assertThat(guild.accepts(revise("Cup"))).hasSize(1);
        guild.refuses(revise("SPRINT"), "event.title_taken");
        guild.after(revise("Endurance"));
        guild.refuses(reserve(3, "Cup"), "event.title_taken");
        guild.refuses(reserve(4, "Endurance"), "event.title_taken");
        guild.after(new NoteEvent(1, Stage.LIVE));
        assertThat(guild.accepts(reserve(3, "Cup"))).hasSize(1);
        guild.refuses(reserve(4, "Endurance"), "event.title_taken");
    }

    @Test
    void aChangeThatTheEventRefusesLeavesNoTrace() {
        var guild = withMonza().after(addTrack("Spa"), reserve(1, "Cup"), new NoteEvent(1, Stage.LIVE));
        var before = guild.guild().events();

        guild.after(revise("Endurance"), revise("Sprint"));
        guild.refuses(new RemoveTrack(1, ORGANISER, NOW), "track.in_use");
        guild.after(new ReleaseEvent(1, Optional.of(plan("Sprint", START))));

        assertThat(guild.guild().events()).isEqualTo(before);
        assertThat(guild.accepts(reserve(2, "Endurance"))).hasSize(1);
    }

    @Test
    void anAnswerToAnEarlierChangeSaysNothingOfTheLater() {
        var guild = withMonza().after(reserve(1, "Cup"), new NoteEvent(1, Stage.LIVE));
        guild.after(revise("Endurance"), revise("Sprint"));

        assertThat(guild.accepts(new ReleaseEvent(1, Optional.of(plan("Endurance", START)))))
                .isEmpty();
        guild.after(confirm("Endurance"));
        assertThat(guild.accepts(confirm("Endurance"))).isEmpty();
        assertThat(guild.guild().events().unconfirmed()).hasSize(1);
        assertThat(guild.accepts(reserve(2, "Cup"))).hasSize(1);

        guild.after(new ReleaseEvent(1));
        assertThat(guild.guild().events().byNumber(1)).map(Listing::title).contains("Endurance");
    }

    @Test
    void anEventThatIsBeingMadeIsNotChangedYet() {
        withMonza().after(reserve(1, "Cup")).refuses(revise("Endurance"), "event.being_published");
    }

    @Test
    void whoAskedForTheEventIsForgottenAlsoInWhatComesBack() {
        var guild = withMonza().after(schedule(1, START), new NoteEvent(1, Stage.LIVE), publish(2, 1));

        guild.after(new BeginForgetting(ORGANISER, NOW), new EndForgetting(ORGANISER, NOW), new ReleaseEvent(1));

        assertThat(guild.guild().events().byNumber(1))
                .map(listing -> listing.order().organiser())
                .contains(FormerMember.ID);
    }

    @Test
    void aRaceThatIsOverWasRunAsTheEventLastConfirmed() {
        var guild = withMonza().after(reserve(1, "Cup"), new NoteEvent(1, Stage.LIVE), revise("Endurance"));

        guild.after(new NoteEvent(1, Stage.OVER));

        assertThat(guild.guild().events().byNumber(1)).map(Listing::title).contains("Cup");
    }

    @Test
    void aChangeThatTheEventHasNotConfirmedIsRememberedUntilItDoes() {
        var guild = withMonza().after(reserve(1, "Cup"), new NoteEvent(1, Stage.LIVE), revise("Endurance"));

        assertThat(guild.guild().events().unconfirmed()).hasSize(1);
        assertThat(guild.after(new NoteEvent(1, Stage.LIVE)).guild().events().unconfirmed())
                .isEmpty();
    }

    private static ReserveEvent schedule(int session, Instant publishAt) {
        return new ReserveEvent(
                new Order(ORGANISER, session), Optional.empty(), plan("Cup", START), Optional.of(publishAt), NOW);
    }

    private static NoteEvent confirm(String title) {
        return new NoteEvent(1, Stage.LIVE, Optional.of(plan(title, START)));
    }

    private static ReviseEvent revise(String title) {
        return new ReviseEvent(1, plan(title, START), NOW);
    }
}
