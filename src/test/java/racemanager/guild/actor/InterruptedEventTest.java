package racemanager.guild.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.actor.GuildHouse.EVENT;
import static racemanager.guild.actor.GuildHouse.GUILD;
import static racemanager.guild.actor.GuildHouse.ORGANISER;
import static racemanager.guild.actor.GuildHouse.SECOND_EVENT;
import static racemanager.guild.actor.GuildHouse.WIZARD;

import java.util.List;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import racemanager.event.EventFact;
import racemanager.event.wizard.RaceNight;
import racemanager.guild.EventIndex.Stage;
import racemanager.guild.GuildFact;
import racemanager.kernel.Reply;
import racemanager.wizard.Screen;
import racemanager.wizard.WizardCommand;
import racemanager.wizard.WizardFact;
import racemanager.wizard.WizardSession.Outcome;

/** A finished wizard makes exactly one event and says so, wherever between the two the bot was killed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InterruptedEventTest {

    private final ActorTestKit kit = GuildHouse.kit();
    private GuildHouse house;

    /** How much of the whole story had been stored when the bot was killed. */
    private enum Killed {
        WHEN_FINISHED(2, 0),
        WHEN_RESERVED(3, 0),
        WHEN_PUBLISHED(3, 1),
        WHEN_CONFIRMED(4, 1),
        WHEN_REMEMBERED(5, 1);

        private final int guildFacts;
        private final int eventFacts;

        Killed(int guildFacts, int eventFacts) {
            this.guildFacts = guildFacts;
            this.eventFacts = eventFacts;
        }
    }

    @BeforeEach
    void publish() {
        house = new GuildHouse(kit);
        house.publishEvent();
        assertThat(house.store.persistedInStorage(GUILD))
                .hasExactlyElementsOfTypes(
                        GuildFact.TrackAdded.class,
                        GuildFact.SeatTaken.class,
                        GuildFact.EventReserved.class,
                        GuildFact.EventNoted.class,
                        GuildFact.ZoneRemembered.class);
        assertThat(house.store.persistedInStorage(WIZARD))
                .hasExactlyElementsOfTypes(
                        WizardFact.Begun.class,
                        WizardFact.Used.class,
                        WizardFact.Finished.class,
                        WizardFact.Made.class);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @AfterAll
    void stop() {
        kit.shutdownTestKit();
    }

    @ParameterizedTest
    @EnumSource
    void theWizardMakesOneEventAndSaysSoAtTheNextLook(Killed killed) {
        restartFrom(killed);

        var screen = house.look(ORGANISER);

        assertThat(screen).isInstanceOf(Screen.Over.class);
        assertThat(((Screen.Over) screen).outcome())
                .isInstanceOfSatisfying(
                        Outcome.Made.class, made -> assertThat(made.number()).isEqualTo(1));
        assertThatThereIsOneEvent();
    }

    @ParameterizedTest
    @EnumSource
    void itDoesSoAlsoWhenTheMemberComesBackAfterTheRace(Killed killed) {
        restartFrom(killed);
        house.await(() -> assertThat(house.guild().events().unconfirmed()).isEmpty());
        house.now = RaceNight.plan().timing().finish();

        var screen = house.look(ORGANISER);

        if (killed == Killed.WHEN_FINISHED)
            assertThat(((Screen.Asking) screen).rejected())
                    .hasValueSatisfying(input ->
                            assertThat(input.reasons().getFirst().key()).isEqualTo("wizard.event.outdated"));
        else assertThat(screen).isInstanceOf(Screen.Over.class);
    }

    @Test
    void aReservationWithoutItsEventIsPublishedWithoutAnybodyLooking() {
        restartFrom(Killed.WHEN_RESERVED);

        house.await(() -> assertThat(house.store.persistedInStorage(EVENT))
                .hasAtLeastOneElementOfType(EventFact.Published.class));
        house.await(() -> assertThatThereIsOneEvent());
    }

    @Test
    void aReservationWhoseRaceHasPassedIsGivenBackAndTheWizardAsksAgain() {
        house.now = RaceNight.plan().timing().start();
        restartFrom(Killed.WHEN_RESERVED);

        house.await(() -> assertThat(house.guild().events().listings()).isEmpty());
        assertThat(house.store.persistedInStorage(EVENT)).isEmpty();
        assertThat(house.look(ORGANISER)).isInstanceOf(Screen.Asking.class);
    }

    @Test
    void anEventThatCouldNotBeStoredAtFirstIsMadeAtTheNextLook() {
        restartFrom(Killed.WHEN_FINISHED);
        house.store.failNextPersisted(EVENT);

        assertThat(house.ask(house.wizard(ORGANISER, new WizardCommand.Look()))).isEqualTo(Reply.busy());

        house.await(() -> assertThat(house.look(ORGANISER)).isInstanceOf(Screen.Over.class));
        assertThatThereIsOneEvent();
    }

    private void restartFrom(Killed killed) {
        var guild = house.store.persistedInStorage(GUILD);
        var wizard = house.store.persistedInStorage(WIZARD);
        var event = house.store.persistedInStorage(EVENT);
        house.rest();
        house.store.clearAll();
        keep(GUILD, guild, killed.guildFacts);
        keep(WIZARD, wizard, 3);
        keep(EVENT, event, killed.eventFacts);
        house.start();
    }

    private void keep(String id, List<Object> facts, int count) {
        if (count > 0) house.store.persistForRecovery(id, facts.subList(0, count));
    }

    private void assertThatThereIsOneEvent() {
        assertThat(house.guild().events().listings()).containsOnlyKeys(1);
        assertThat(house.stage(1)).isEqualTo(Stage.LIVE);
        assertThat(house.store.persistedInStorage(EVENT))
                .filteredOn(EventFact.Published.class::isInstance)
                .hasSize(1);
        assertThat(house.store.persistedInStorage(SECOND_EVENT)).isEmpty();
    }
}
