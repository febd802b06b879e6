package racemanager.guild.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.actor.GuildHouse.ORGANISER;

import java.util.Optional;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import racemanager.event.EventCommand;
import racemanager.event.RaceEvent;
import racemanager.event.wizard.RaceNight;
import racemanager.guild.EventIndex.Stage;
import racemanager.wizard.ViewVersion;
import racemanager.wizard.WizardCommand;

/** A race comes back from the archive, unless another one has its title and date by then. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestoredEventTest {

    private static final String TAKEN = "event.restore_taken";

    private final ActorTestKit kit = GuildHouse.kit();
    private GuildHouse house;

    @BeforeEach
    void open() {
        house = new GuildHouse(kit);
        house.publishEvent();
        archives(1);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @AfterAll
    void stop() {
        kit.shutdownTestKit();
    }

    private void archives(int event) {
        house.done(of(event, new EventCommand.Cancel(Optional.empty(), ORGANISER, house.now)));
        house.done(of(event, new EventCommand.ArchiveNow(ORGANISER, house.now)));
        house.await(() -> assertThat(house.stage(event)).isEqualTo(Stage.ARCHIVED));
    }

    private static GuildOrder.OfEvent of(int event, EventCommand command) {
        return new GuildOrder.OfEvent(event, command);
    }

    private GuildOrder.OfEvent restoring() {
        return of(1, new EventCommand.Restore(ORGANISER, house.now));
    }

    private void publishesAnother(String title) {
        house.begin(ORGANISER, RaceNight.answers().with("title", title));
        house.done(house.wizard(ORGANISER, new WizardCommand.Finish(new ViewVersion(2, 1), "publish")));
    }

    @Test
    void aRaceDoesNotComeBackWhereAnotherHasItsTitleAndDate() {
        publishesAnother("FRIDAY CUP");

        assertThat(house.refusal(restoring())).isEqualTo(TAKEN);
        assertThat(house.stage(1)).isEqualTo(Stage.ARCHIVED);

        archives(2);
        assertThat(house.done(restoring())).isInstanceOf(RaceEvent.Cancelled.class);
        house.await(() -> assertThat(house.stage(1)).isEqualTo(Stage.OVER));
        assertThat(house.refusal(of(2, new EventCommand.Restore(ORGANISER, house.now))))
                .as("the first one has them again")
                .isEqualTo(TAKEN);
    }

    @Test
    void aRaceComesBackBesideOneOfAnotherTitle() {
        publishesAnother("Saturday Cup");

        assertThat(house.done(restoring())).isInstanceOf(RaceEvent.Cancelled.class);
    }
}
