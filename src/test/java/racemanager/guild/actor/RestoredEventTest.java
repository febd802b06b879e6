package racemanager.guild.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.actor.GuildHouse.EVENT;
import static racemanager.guild.actor.GuildHouse.GUILD;
import static racemanager.guild.actor.GuildHouse.ORGANISER;
import static racemanager.guild.actor.GuildHouse.SOON;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racemanager.event.EventCommand;
import racemanager.event.RaceEvent;
import racemanager.event.wizard.RaceNight;
import racemanager.guild.EventIndex.Stage;
import racemanager.kernel.Reply;
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

    private GuildOrder.Restoring restoring(int event) {
        return new GuildOrder.Restoring(event, new EventCommand.Restore(ORGANISER, house.now));
    }

    private void publishesAnother(String title) {
        house.begin(ORGANISER, RaceNight.answers().with("title", title));
        house.done(publishing());
    }

    private GuildOrder.OfWizard publishing() {
        return house.wizard(ORGANISER, new WizardCommand.Finish(new ViewVersion(2, 1), "publish"));
    }

    private Stream<Stage> keepingTheirName() {
        return house.guild().events().listings().values().stream()
                .map(listing -> listing.stage())
                .filter(stage -> stage != Stage.ARCHIVED);
    }

    @Test
    void aRaceDoesNotComeBackWhereAnotherHasItsTitleAndDate() {
        publishesAnother("FRIDAY CUP");

        assertThat(house.refusal(restoring(1))).isEqualTo(TAKEN);
        assertThat(house.stage(1)).isEqualTo(Stage.ARCHIVED);

        archives(2);
        assertThat(house.done(restoring(1))).isInstanceOf(RaceEvent.Cancelled.class);
        assertThat(house.stage(1)).isEqualTo(Stage.OVER);
        assertThat(house.refusal(restoring(2)))
                .as("the first one has them again")
                .isEqualTo(TAKEN);
    }

    @Test
    void aRaceComesBackBesideOneOfAnotherTitle() {
        publishesAnother("Saturday Cup");

        assertThat(house.done(restoring(1))).isInstanceOf(RaceEvent.Cancelled.class);
    }

    @RepeatedTest(5)
    void ofTwoThatAreRestoredAtTheSameInstantOneComesBack() {
        publishesAnother("FRIDAY CUP");
        archives(2);

        var asked = List.of(house.send(restoring(1)), house.send(restoring(2)));

        assertThat(asked.stream().map(each -> each.receiveMessage(SOON)).filter(Reply.Done.class::isInstance))
                .hasSize(1);
        assertThat(keepingTheirName()).containsExactly(Stage.OVER);
    }

    @RepeatedTest(5)
    void aNewRaceIsNotMadeWhileTheOldOneComesBack() {
        house.begin(ORGANISER, RaceNight.answers().with("title", "FRIDAY CUP"));

        var restored = house.send(restoring(1));
        var made = house.send(publishing());

        restored.receiveMessage(SOON);
        made.receiveMessage(SOON);
        assertThat(keepingTheirName()).hasSize(1);
    }

    @RepeatedTest(5)
    void theOldRaceDoesNotComeBackWhileANewOneIsMade() {
        house.begin(ORGANISER, RaceNight.answers().with("title", "FRIDAY CUP"));

        var made = house.send(publishing());
        var restored = house.send(restoring(1));

        made.receiveMessage(SOON);
        restored.receiveMessage(SOON);
        assertThat(keepingTheirName()).hasSize(1);
    }

    @Test
    void whatIsAlreadyBackIsNotRestoredAgainAndKeepsItsName() {
        var asked = List.of(house.send(restoring(1)), house.send(restoring(1)));

        assertThat(asked.stream().map(each -> each.receiveMessage(SOON)).filter(Reply.Done.class::isInstance))
                .hasSize(1);
        assertThat(house.stage(1)).isEqualTo(Stage.OVER);
    }

    /** Killed when the guild had kept the name, and the event was not yet, or just, back. */
    @ParameterizedTest
    @CsvSource({"0, ARCHIVED", "1, OVER"})
    void afterACrashTheGuildBelievesTheEvent(int ofEvent, Stage expected) {
        var guildBefore = house.store.persistedInStorage(GUILD).size();
        var eventBefore = house.store.persistedInStorage(EVENT).size();
        house.done(restoring(1));

        restartFrom(guildBefore + 1, eventBefore + ofEvent);

        house.await(() -> assertThat(house.stage(1)).isEqualTo(expected));
    }

    private void restartFrom(int guildFacts, int eventFacts) {
        var guild = List.copyOf(house.store.persistedInStorage(GUILD));
        var event = List.copyOf(house.store.persistedInStorage(EVENT));
        house.rest();
        house.store.clearAll();
        house.store.persistForRecovery(GUILD, guild.subList(0, guildFacts));
        house.store.persistForRecovery(EVENT, event.subList(0, eventFacts));
        house.start();
    }
}
