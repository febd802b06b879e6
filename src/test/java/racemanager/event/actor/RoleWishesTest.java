package racemanager.event.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.apache.pekko.Done;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import racemanager.event.EventCommand;
import racemanager.event.EventPlan;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.MemberId;
import racemanager.kernel.MessageId;
import racemanager.kernel.RoleId;
import racemanager.outbox.Receipt;
import racemanager.role.RoleWish;

/** What an event tells its guild of its driver role. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleWishesTest {

    private static final RoleId ROLE = new RoleId(70);

    private final ActorTestKit kit = EventHouse.kit();
    private EventHouse house = new EventHouse(kit);

    @AfterEach
    void renew() {
        house.close();
        house = new EventHouse(kit);
    }

    @AfterAll
    void stop() {
        house.close();
        kit.shutdownTestKit();
    }

    private static EventPlan giving(Optional<RoleId> role) {
        return RaceNight.giving(role, RaceNight.plan());
    }

    private void publishes(Optional<RoleId> role) {
        house.ask(new EventCommand.Publish(EventHouse.NUMBER, giving(role), new MemberId(1), house.now));
    }

    private void edits(Optional<RoleId> role) {
        house.ask(new EventCommand.Edit(giving(role), new MemberId(1), house.now));
    }

    private void told(int times, Optional<RoleId> last, long... drivers) {
        house.asker.awaitAssert(EventHouse.SOON, () -> {
            assertThat(house.roleWishes).hasSize(times);
            var wish = house.roleWishes.getLast();
            assertThat(wish.map(RoleWish::role)).isEqualTo(last);
            wish.ifPresent(some -> assertThat(some.members())
                    .extracting(MemberId::value)
                    .containsExactlyInAnyOrder(Arrays.stream(drivers).boxed().toArray(Long[]::new)));
            return Done.done();
        });
    }

    @Test
    void everyChangeOfTheGridAndOfTheRoleIsToldOnce() {
        publishes(Optional.of(ROLE));
        told(1, Optional.of(ROLE));
        house.ask(house.registering(10));
        told(2, Optional.of(ROLE), 10);
        house.look();
        told(2, Optional.of(ROLE), 10);

        edits(Optional.empty());
        told(3, Optional.empty());
    }

    @Test
    void aRestartTellsItAgain() {
        publishes(Optional.of(ROLE));
        house.ask(house.registering(10));
        told(2, Optional.of(ROLE), 10);

        house.restart();
        house.look();

        told(3, Optional.of(ROLE), 10);
    }

    /** The crash may have come between the fact and the guild. */
    @Test
    void aRestartBeforeTheEditIsShownTellsThatTheRoleIsGivenNoMore() {
        publishes(Optional.of(ROLE));
        edits(Optional.empty());
        told(2, Optional.empty());

        house.restart();
        house.look();

        told(3, Optional.empty());
    }

    @Test
    void anEventWithoutARoleSaysNothing() {
        publishes(Optional.empty());
        house.answers(house.wishes(), new Receipt.Shown(new MessageId(5)));
        house.asker.awaitAssert(EventHouse.SOON, () -> {
            assertThat(house.look().isSettled()).isTrue();
            return Done.done();
        });
        house.restart();
        house.look();

        assertThat(house.roleWishes).isEmpty();
    }
}
