package racemanager.guild.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.actor.GuildHouse.EVENT;
import static racemanager.guild.actor.GuildHouse.GUILD;
import static racemanager.guild.actor.GuildHouse.ORGANISER;

import java.util.List;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import racemanager.event.EventCommand;
import racemanager.event.EventFact;
import racemanager.event.RaceEvent.Closed;
import racemanager.event.wizard.EventOpening;
import racemanager.event.wizard.EventWizard;
import racemanager.event.wizard.RaceNight;
import racemanager.wizard.Answers;
import racemanager.wizard.Screen;
import racemanager.wizard.ViewVersion;
import racemanager.wizard.WizardCommand;
import racemanager.wizard.WizardSession.Outcome;

/** A race whose check-in has closed, with two drivers on its grid, is opened in the wizard and saved. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosedRaceEditTest {

    private static final Answers DESCRIBED =
            Answers.of("title", "Friday Cup").with("typed", "").with("description", "Bring fuel");

    private final ActorTestKit kit = GuildHouse.kit();
    private GuildHouse house;

    @BeforeEach
    void closed() {
        house = new GuildHouse(kit);
        house.publishEvent();
        house.registered(10, "76561197960287931");
        house.registered(11, "76561197960287933");
        house.now = RaceNight.plan().checkIn().opens();
        house.done(new GuildOrder.OfEvent(1, new EventCommand.TimePassed(house.now)));
        house.now = RaceNight.plan().checkIn().closes().plusSeconds(1);
        house.done(new GuildOrder.OfEvent(1, new EventCommand.TimePassed(house.now)));
        assertThat(event().plan().checkIn()).isEqualTo(RaceNight.plan().checkIn());
        house.begin(ORGANISER, EventOpening.resuming(1));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @AfterAll
    void stop() {
        kit.shutdownTestKit();
    }

    private Closed event() {
        return (Closed) house.done(new GuildOrder.OfEvent(1, new EventCommand.Look(house.now)));
    }

    private void says(String step, String control, Answers said) {
        house.done(house.wizard(ORGANISER, new WizardCommand.GoTo(new ViewVersion(2, 1), step)));
        house.done(house.wizard(ORGANISER, new WizardCommand.Answer(new ViewVersion(2, 2), control, said)));
    }

    private Screen saves() {
        return house.done(house.wizard(ORGANISER, new WizardCommand.Finish(new ViewVersion(2, 3), EventWizard.CHANGE)));
    }

    private static String told(Screen screen) {
        return ((Outcome.Made) ((Screen.Over) screen).outcome()).told().key();
    }

    private long edits() {
        return house.store.persistedInStorage(EVENT).stream()
                .filter(EventFact.Edited.class::isInstance)
                .count();
    }

    @Test
    void onlyWhatWasSaidIsChanged() {
        says("title", "title", DESCRIBED);

        assertThat(told(saves())).isEqualTo("wizard.event.changed");

        assertThat(event().plan().details().description()).contains("Bring fuel");
        assertThat(event().plan().checkIn()).isEqualTo(RaceNight.plan().checkIn());
        assertThat(event().plan().timing()).isEqualTo(RaceNight.plan().timing());
        assertThat(edits()).isEqualTo(1);
        assertThat(house.guild().events().byNumber(1).orElseThrow().unmade()).isEmpty();
    }

    @Test
    void whatTheGridForbidsIsSaidInTheWizardAndTheGuildKeepsTheRaceAsItWas() {
        var before = house.guild().events().byNumber(1);
        says("capacity", "drivers", Answers.of("drivers", "1"));

        var screen = (Screen.Asking) saves();

        assertThat(screen.rejected())
                .map(input -> input.reasons().getFirst().key())
                .contains("event.closed_places");
        assertThat(house.guild().events().byNumber(1)).isEqualTo(before);
        assertThat(edits()).isZero();
    }

    @Test
    void whatTheGuildHasBegunTheEventDoesOnceAfterACrash() {
        var guildBefore = house.store.persistedInStorage(GUILD).size();
        says("title", "title", DESCRIBED);
        saves();
        var plan = event().plan();
        var eventFacts = List.copyOf(house.store.persistedInStorage(EVENT));
        var unedited = eventFacts.stream()
                .takeWhile(fact -> !(fact instanceof EventFact.Edited))
                .toList();
        var guildFacts = List.copyOf(house.store.persistedInStorage(GUILD)).subList(0, guildBefore + 1);
        house.rest();
        house.store.clearAll();
        house.store.persistForRecovery(GUILD, guildFacts);
        house.store.persistForRecovery(EVENT, unedited);
        house.start();

        house.await(() -> assertThat(house.guild().events().unconfirmed()).isEmpty());
        assertThat(event().plan()).isEqualTo(plan);
        assertThat(edits()).isEqualTo(1);
    }
}
