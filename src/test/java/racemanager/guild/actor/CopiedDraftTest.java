package racemanager.guild.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.actor.GuildHouse.ORGANISER;

import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import racemanager.event.EventCommand;
import racemanager.event.RaceEvent;
import racemanager.event.wizard.EventOpening;
import racemanager.event.wizard.RaceNight;
import racemanager.wizard.Answers;
import racemanager.wizard.ViewVersion;
import racemanager.wizard.WizardCommand;

/** A draft is copied, whatever is said of it so far, and stays as it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CopiedDraftTest {

    private final ActorTestKit kit = GuildHouse.kit();
    private GuildHouse house;

    @BeforeEach
    void open() {
        house = new GuildHouse(kit);
        house.addTrack();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @AfterAll
    void stop() {
        kit.shutdownTestKit();
    }

    private void keeps(int session, Answers said) {
        house.begin(ORGANISER, said);
        house.done(house.wizard(ORGANISER, new WizardCommand.Finish(new ViewVersion(session, 1), "draft")));
    }

    private Answers draft(int number) {
        return ((RaceEvent.Draft) house.done(new GuildOrder.OfEvent(number, new EventCommand.Look(house.now))))
                .answers();
    }

    @Test
    void aCopyHasEverythingButTheDate() {
        keeps(1, RaceNight.answers().with("race", "30 laps"));
        var first = draft(1);
        keeps(2, EventOpening.copying(1));

        assertThat(draft(1)).isEqualTo(first);
        assertThat(draft(2).one("title")).contains("Friday Cup");
        assertThat(draft(2).one("race")).contains("30 laps");
        assertThat(draft(2).one("day")).isEmpty();
        assertThat(EventOpening.subject(draft(2))).isEmpty();
    }

    @Test
    void aCopyOfACopyThatWasGoneOnWithIsAnEventOfItsOwn() {
        keeps(1, RaceNight.answers());
        keeps(2, EventOpening.resuming(1));
        keeps(3, EventOpening.copying(1));

        assertThat(house.guild().events().drafts()).containsOnlyKeys(1, 2);
    }

    @Test
    void ofADraftWithoutAnythingThereIsLittleToCopy() {
        keeps(1, Answers.NONE);
        keeps(2, EventOpening.copying(1));

        assertThat(draft(2).one("title")).isEmpty();
    }
}
