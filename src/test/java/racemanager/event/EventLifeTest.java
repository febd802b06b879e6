package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.EventStory.A;
import static racemanager.event.EventStory.CHECK_IN;
import static racemanager.event.EventStory.CLOSING;
import static racemanager.event.EventStory.DAYS_BEFORE;
import static racemanager.event.EventStory.LENGTH;
import static racemanager.event.EventStory.ORGANISER;
import static racemanager.event.EventStory.START;
import static racemanager.event.EventStory.plan;
import static racemanager.event.EventStory.published;
import static racemanager.event.EventStory.register;
import static racemanager.event.EventStory.unborn;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.event.EventCommand.Publish;
import racemanager.event.EventCommand.Saw;
import racemanager.event.EventCommand.TimePassed;
import racemanager.event.Shown.Where;
import racemanager.kernel.MessageId;

class EventLifeTest {

    @Test
    void publishingTwiceMakesOneEvent() {
        assertThat(published(2, true).accepts(new Publish(1, plan(2, true), ORGANISER, DAYS_BEFORE)))
                .isEmpty();
    }

    @Test
    void anEventCannotBeginInThePast() {
        unborn().refuses(new Publish(1, plan(2, true), ORGANISER, START), "event.start_in_past");
    }

    @Test
    void moreDriversThanPitBoxesAreRefused() {
        unborn().refuses(new Publish(1, plan(30, true), ORGANISER, DAYS_BEFORE), "event.capacity");
    }

    @Test
    void timeOpensCheckInThenClosesThenFinishes() {
        var event = published(2, true);

        assertThat(event.accepts(new TimePassed(CHECK_IN)))
                .containsExactly(new EventFact.CheckInOpened(START.minus(Duration.ofHours(24))));
        assertThat(event.accepts(new TimePassed(CLOSING))).containsExactly(new EventFact.Closed(CLOSING));
        assertThat(event.accepts(new TimePassed(START.plus(LENGTH))))
                .containsExactly(new EventFact.Finished(START.plus(LENGTH)));
        assertThat(event.event().nextDue()).contains(START.plus(LENGTH).plus(Duration.ofDays(14)));
    }

    @Test
    void whatFellDueWhileTheBotWasDownComesOnceAndInOrder() {
        var event = published(2, true);

        assertThat(event.accepts(new TimePassed(START.plus(Duration.ofDays(9)))))
                .hasExactlyElementsOfTypes(
                        EventFact.CheckInOpened.class, EventFact.Closed.class, EventFact.Finished.class);
        assertThat(event.accepts(new TimePassed(START.plus(Duration.ofDays(9)))))
                .isEmpty();
    }

    @Test
    void anEventThatIsPublishedInsideItsWindowOpensForCheckInAtOnce() {
        assertThat(unborn().accepts(new Publish(1, plan(2, true), ORGANISER, CHECK_IN)))
                .hasExactlyElementsOfTypes(EventFact.Published.class, EventFact.CheckInOpened.class);
    }

    @Test
    void anEventAtShortNoticeIsOpenForCheckInUntilItStarts() {
        var halfAnHour = CheckInWindow.usual(START, START.minus(Duration.ofMinutes(30)));

        assertThat(halfAnHour.isOpen(START.minus(Duration.ofMinutes(1)))).isTrue();
        assertThat(halfAnHour.isOpen(START)).isFalse();
    }

    @Test
    void everyVisibleChangeIsANewerRevisionThanDiscordShows() {
        var event = published(2, true);
        event.after(
                new Saw(Where.ANNOUNCEMENT, Optional.of(new MessageId(5)), 1, DAYS_BEFORE),
                new Saw(Where.ROSTER, Optional.of(new MessageId(6)), 1, DAYS_BEFORE));
        assertThat(event.event().isSettled()).isTrue();

        event.after(register(A));

        assertThat(event.event().isSettled()).isFalse();
        assertThat(event.live().meeting().shown().announcement().message()).contains(new MessageId(5));
    }

    @Test
    void nothingButPublishingIsPossibleBeforeAnEventIsPublished() {
        unborn().refuses(register(A), "event.unknown");
        unborn().refuses(new EventCommand.CheckIn(A, CHECK_IN), "event.unknown");
    }
}
