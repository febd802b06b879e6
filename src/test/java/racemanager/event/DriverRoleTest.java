package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.EventStory.A;
import static racemanager.event.EventStory.B;
import static racemanager.event.EventStory.C;
import static racemanager.event.EventStory.DAYS_BEFORE;
import static racemanager.event.EventStory.LENGTH;
import static racemanager.event.EventStory.ORGANISER;
import static racemanager.event.EventStory.START;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.MemberId;
import racemanager.kernel.RoleId;
import racemanager.role.RoleWish;

class DriverRoleTest {

    private static final RoleId ROLE = new RoleId(70);
    private static final Instant FINISH = START.plus(LENGTH);
    private static final Instant END = FINISH.plus(Duration.ofHours(24));

    private final EventStory story = withRole(2);

    static EventStory withRole(int places) {
        return EventStory.unborn()
                .after(new EventCommand.Publish(
                        1, giving(ROLE, EventStory.plan(places, true)), ORGANISER, DAYS_BEFORE));
    }

    static EventPlan giving(RoleId role, EventPlan plan) {
        return RaceNight.giving(Optional.of(role), plan);
    }

    private Optional<Set<MemberId>> drivers(Instant now) {
        return DriverRole.wish(story.event(), now).map(RoleWish::members);
    }

    @Test
    void theRoleIsForTheGridAndNotForThoseWhoWait() {
        story.after(EventStory.register(A), EventStory.register(B), EventStory.register(C));
        assertThat(drivers(DAYS_BEFORE)).contains(Set.of(A, B));

        story.after(new EventCommand.Withdraw(A, DAYS_BEFORE));

        assertThat(drivers(DAYS_BEFORE)).contains(Set.of(B, C));
    }

    @Test
    void whoIsSentBackByASmallerGridLosesIt() {
        story.after(EventStory.register(A), EventStory.register(B));

        story.after(new EventCommand.Edit(giving(ROLE, EventStory.plan(1, true)), ORGANISER, DAYS_BEFORE));

        assertThat(drivers(DAYS_BEFORE)).contains(Set.of(A));
    }

    @Test
    void itIsKeptUntilADayAfterTheFinish() {
        story.after(EventStory.register(A), new EventCommand.TimePassed(FINISH));
        assertThat(story.event()).isInstanceOf(RaceEvent.Finished.class);

        assertThat(drivers(END.minusSeconds(1))).contains(Set.of(A));
        assertThat(DriverRole.wish(story.event(), FINISH).map(RoleWish::until)).contains(END);
        assertThat(drivers(END)).isEmpty();
    }

    @Test
    void aCancelledRaceGivesNone() {
        story.after(EventStory.register(A), new EventCommand.Cancel(Optional.empty(), ORGANISER, DAYS_BEFORE));

        assertThat(drivers(DAYS_BEFORE)).isEmpty();
    }

    @Test
    void whoIsForgottenDuringTheRaceIsNotNamed() {
        story.after(EventStory.register(A), EventStory.register(B), new EventCommand.Forget(A, START.plusSeconds(1)));

        assertThat(drivers(START.plusSeconds(1))).contains(Set.of(B));
    }

    @Test
    void anOrganiserWhoIsForgottenIsNotNamed() {
        story.after(new EventCommand.Forget(ORGANISER, DAYS_BEFORE));

        assertThat(DriverRole.wish(story.event(), DAYS_BEFORE).orElseThrow().organiser())
                .isEmpty();
    }

    @Test
    void anEventWithoutADriverRoleWishesNothing() {
        var other = EventStory.published(2, true).after(EventStory.register(A));

        assertThat(DriverRole.wish(other.event(), DAYS_BEFORE)).isEmpty();
    }
}
