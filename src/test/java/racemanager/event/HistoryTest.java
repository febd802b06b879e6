package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static racemanager.event.EventStory.A;
import static racemanager.event.EventStory.DAYS_BEFORE;
import static racemanager.event.EventStory.LENGTH;
import static racemanager.event.EventStory.ORGANISER;
import static racemanager.event.EventStory.START;
import static racemanager.event.EventStory.plan;
import static racemanager.event.EventStory.register;
import static racemanager.event.EventStory.unborn;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.event.EventCommand.ArchiveNow;
import racemanager.event.EventCommand.Cancel;
import racemanager.event.EventCommand.Close;
import racemanager.event.EventCommand.Forget;
import racemanager.event.EventCommand.KeepDraft;
import racemanager.event.EventCommand.Publish;
import racemanager.event.EventCommand.Restore;
import racemanager.event.EventCommand.Schedule;
import racemanager.event.EventCommand.TimePassed;
import racemanager.event.History.Act;
import racemanager.event.History.Kind;
import racemanager.kernel.MemberId;
import racemanager.wizard.Answers;

class HistoryTest {

    private static final MemberId COLLEAGUE = new MemberId(77);
    private static final Instant LATER = DAYS_BEFORE.plusSeconds(60);
    private static final Instant OVER = START.plus(LENGTH);

    @Test
    void anEventKnowsWhoDidWhatFromItsFirstDraftToTheArchiveAndBack() {
        var story = unborn().after(
                        new KeepDraft(1, Answers.of("title", "Cup"), ORGANISER, DAYS_BEFORE),
                        new Schedule(1, plan(2, true), START.minusSeconds(7200), COLLEAGUE, LATER),
                        new Publish(1, plan(2, true), COLLEAGUE, LATER),
                        register(A),
                        new Close(ORGANISER, START.minusSeconds(3600)),
                        new TimePassed(OVER),
                        new ArchiveNow(COLLEAGUE, OVER),
                        new Restore(ORGANISER, OVER));

        assertThat(story.live().meeting().history().acts())
                .extracting(Act::kind, Act::by)
                .containsExactly(
                        tuple(Kind.SAVED, ORGANISER),
                        tuple(Kind.SCHEDULED, COLLEAGUE),
                        tuple(Kind.PUBLISHED, COLLEAGUE),
                        tuple(Kind.CLOSED, ORGANISER),
                        tuple(Kind.ARCHIVED, COLLEAGUE),
                        tuple(Kind.RESTORED, ORGANISER));
    }

    @Test
    void aRaceThatPublishesItselfIsPublishedByWhoeverScheduledIt() {
        var at = START.minusSeconds(7200);
        var story = unborn().after(
                        new Schedule(1, plan(2, true), at, COLLEAGUE, DAYS_BEFORE), new TimePassed(at.plusSeconds(3)));

        assertThat(story.live().meeting().history().acts())
                .containsExactly(
                        new Act(Kind.SCHEDULED, COLLEAGUE, DAYS_BEFORE),
                        new Act(Kind.PUBLISHED, COLLEAGUE, at.plusSeconds(3)));
    }

    @Test
    void aMissedPublicationAndTheArchivesOwnTimeAreNobodysAct() {
        var missed = unborn().after(
                        new Schedule(1, plan(2, true), START.minusSeconds(9), ORGANISER, DAYS_BEFORE),
                        new TimePassed(OVER));
        assertThat(((RaceEvent.Missed) missed.event()).history().orElseThrow().acts())
                .containsExactly(new Act(Kind.SCHEDULED, ORGANISER, DAYS_BEFORE));

        var archived = unborn().after(
                        new Publish(1, plan(2, true), ORGANISER, DAYS_BEFORE),
                        new Cancel(Optional.empty(), COLLEAGUE, LATER),
                        new TimePassed(LATER.plus(Archive.ARCHIVED_AFTER)));
        assertThat(archived.event()).isInstanceOf(RaceEvent.Archived.class);
        assertThat(archived.live().meeting().history().acts())
                .extracting(Act::kind)
                .containsExactly(Kind.PUBLISHED, Kind.CANCELLED);
    }

    @Test
    void whoeverIsForgottenLeavesTheHistoryOfEveryPhase() {
        var draft = unborn().after(new KeepDraft(1, Answers.of("title", "Cup"), COLLEAGUE, DAYS_BEFORE));
        var scheduled = unborn().after(new Schedule(1, plan(2, true), LATER, COLLEAGUE, DAYS_BEFORE));
        var live = unborn().after(new Publish(1, plan(2, true), COLLEAGUE, DAYS_BEFORE));

        for (var story : List.of(draft, scheduled, live)) {
            story.after(new Forget(COLLEAGUE, LATER));
            assertThat(story.event().toString())
                    .as("all that is kept")
                    .contains(FormerMember.ID.toString())
                    .doesNotContain(COLLEAGUE.toString());
        }
    }

    @Test
    void theSameAgainIsOneActOfTheLastTimeAndALongHistoryKeepsItsBeginning() {
        var history = History.NONE
                .with(act(Kind.SAVED, ORGANISER, 0))
                .with(act(Kind.SAVED, ORGANISER, 1))
                .with(act(Kind.SAVED, ORGANISER, 2));
        assertThat(history.acts()).containsExactly(act(Kind.SAVED, ORGANISER, 0), act(Kind.SAVED, ORGANISER, 2));

        var turns = new ArrayList<Act>();
        for (int i = 3; i < 60; i++) {
            turns.add(act(Kind.EDITED, i % 2 == 0 ? ORGANISER : COLLEAGUE, i));
            history = history.with(turns.getLast());
        }
        assertThat(history.acts()).hasSize(History.LONGEST).startsWith(act(Kind.SAVED, ORGANISER, 0));
        assertThat(history.acts().subList(1, History.LONGEST))
                .isEqualTo(turns.subList(turns.size() - History.LONGEST + 1, turns.size()));
        assertThat(history.newest(3)).isEqualTo(turns.subList(turns.size() - 3, turns.size()));
    }

    private static Act act(Kind kind, MemberId by, int minute) {
        return new Act(kind, by, DAYS_BEFORE.plusSeconds(60L * minute));
    }
}
