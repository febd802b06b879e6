package racemanager.guild.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.actor.GuildHouse.ORGANISER;

import java.time.Duration;
import java.time.Instant;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import racemanager.event.EventCommand;
import racemanager.event.EventOverview.Status;
import racemanager.event.RaceEvent;
import racemanager.event.wizard.EventOpening;
import racemanager.event.wizard.RaceNight;
import racemanager.schedule.Appointment;
import racemanager.wizard.Answers;
import racemanager.wizard.Screen;
import racemanager.wizard.ViewVersion;
import racemanager.wizard.WizardCommand;
import racemanager.wizard.WizardSession.Outcome;

/** An event that is scheduled in the wizard is published by itself, changed before, and keeps its time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScheduledEventTest {

    private static final Instant PUBLISHED = Instant.parse("2026-12-01T19:30:00Z");

    private final ActorTestKit kit = GuildHouse.kit();
    private GuildHouse house;

    @BeforeEach
    void open() {
        house = new GuildHouse(kit);
        house.addTrack();
        house.begin(ORGANISER, RaceNight.answers());
        assertThat(told(schedules(1, 1, "2026-12-01 20:30"))).isEqualTo("wizard.event.scheduled");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @AfterAll
    void stop() {
        kit.shutdownTestKit();
    }

    private Screen schedules(int session, int view, String typed) {
        var input = Answers.of("publish_typed", typed);
        return house.done(
                house.wizard(ORGANISER, new WizardCommand.Answer(new ViewVersion(session, view), "schedule", input)));
    }

    private static String told(Screen screen) {
        return ((Outcome.Made) ((Screen.Over) screen).outcome()).told().key();
    }

    private RaceEvent event() {
        return house.done(new GuildOrder.OfEvent(1, new EventCommand.Look(house.now)));
    }

    private Status listed() {
        return house.done(new GuildOrder.OfEvents(house.now))
                .byNumber(1)
                .orElseThrow()
                .status();
    }

    @Test
    void nobodySeesItBeforeItsTimeAndThenItIsPublishedAlthoughTheBotWasDown() {
        assertThat(event()).isInstanceOf(RaceEvent.Scheduled.class);
        assertThat(listed()).isEqualTo(Status.PLANNED);
        assertThat(house.appointments).extracting(Appointment::at).contains(PUBLISHED);

        house.rest();
        house.now = PUBLISHED.plus(Duration.ofHours(3));
        house.start();
        house.ask(new GuildOrder.Wake("event-1"));

        assertThat(event()).isInstanceOf(RaceEvent.Published.class);
        assertThat(listed()).isEqualTo(Status.COMING);
    }

    @Test
    void whatIsEditedKeepsItsTimeUnlessThatIsChanged() {
        house.begin(ORGANISER, EventOpening.resuming(1));
        var title = Answers.of("title", "Saturday Cup").with("typed", "").with("description", "");
        house.done(house.wizard(ORGANISER, new WizardCommand.GoTo(new ViewVersion(2, 1), "title")));
        house.done(house.wizard(ORGANISER, new WizardCommand.Answer(new ViewVersion(2, 2), "title", title)));
        var saved = house.done(house.wizard(ORGANISER, new WizardCommand.Finish(new ViewVersion(2, 3), "keep")));

        assertThat(told(saved)).isEqualTo("wizard.event.scheduled");
        assertThat(event()).isInstanceOfSatisfying(RaceEvent.Scheduled.class, scheduled -> {
            assertThat(scheduled.publishAt()).isEqualTo(PUBLISHED);
            assertThat(scheduled.plan().title()).isEqualTo("Saturday Cup");
        });

        house.begin(ORGANISER, EventOpening.resuming(1));
        schedules(3, 1, "2026-12-02 20:30");
        assertThat(((RaceEvent.Scheduled) event()).publishAt()).isEqualTo(PUBLISHED.plus(Duration.ofDays(1)));
        assertThat(house.guild().events().listings()).hasSize(1);
    }

    @Test
    void whatBecomesADraftAgainIsNotPublishedByItself() {
        house.begin(ORGANISER, EventOpening.resuming(1));
        house.done(house.wizard(ORGANISER, new WizardCommand.Finish(new ViewVersion(2, 1), "draft")));

        assertThat(event()).isInstanceOf(RaceEvent.Draft.class);
        assertThat(listed()).isEqualTo(Status.DRAFT);
        house.now = PUBLISHED;
        house.begin(ORGANISER, EventOpening.resuming(1));
        assertThat(((Screen.Asking) house.look(ORGANISER)).endings())
                .extracting(ending -> ending.id())
                .doesNotContain("keep");
    }
}
