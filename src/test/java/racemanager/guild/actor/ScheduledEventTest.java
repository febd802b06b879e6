package racemanager.guild.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.actor.GuildHouse.ORGANISER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import racemanager.event.EventCommand;
import racemanager.event.EventOverview.Status;
import racemanager.event.Events.Publication;
import racemanager.event.MissedNotice;
import racemanager.event.RaceEvent;
import racemanager.event.wizard.EventOpening;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.outbox.Deed;
import racemanager.outbox.Receipt;
import racemanager.outbox.actor.Delivered;
import racemanager.schedule.Appointment;
import racemanager.wizard.Answers;
import racemanager.wizard.Screen;
import racemanager.wizard.ViewVersion;
import racemanager.wizard.WizardCommand;
import racemanager.wizard.WizardSession.Outcome;
import racemanager.wizard.WizardSetting;

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

    private Publication publishes(Optional<String> when) {
        return house.done(publishing(when));
    }

    private GuildOrder<Publication> publishing(Optional<String> when) {
        var setting = new WizardSetting(RaceNight.place(), Locale.ENGLISH, Locale.ENGLISH, house.now);
        return new GuildOrder.Publishing(1, when, ORGANISER, setting);
    }

    @Test
    void theCommandChangesTheTimeAsOftenAsItIsGivenAndThenPublishesAtOnce() {
        for (var day : List.of("2026-12-02", "2026-12-03", "2026-11-30")) {
            assertThat(publishes(Optional.of(day + " 20:30"))).isInstanceOf(Publication.Done.class);
            assertThat(((RaceEvent.Scheduled) event()).publishAt()).isEqualTo(Instant.parse(day + "T19:30:00Z"));
        }
        assertThat(house.refusal(publishing(Optional.of("2020-01-01 20:00")))).isEqualTo("event.publish_in_past");
        assertThat(house.refusal(publishing(Optional.of("2026-12-24 20:00")))).isEqualTo("event.publish_after_start");
        assertThat(listed()).isEqualTo(Status.PLANNED);

        assertThat(publishes(Optional.empty())).isInstanceOf(Publication.Done.class);
        assertThat(event()).isInstanceOf(RaceEvent.Published.class);
        assertThat(listed()).isEqualTo(Status.COMING);
        assertThat(house.refusal(publishing(Optional.empty()))).isEqualTo("event.already_published");
    }

    @Test
    void aDraftSaysAllThatItLacksAndIsPublishedOnceThatIsThere() {
        house.begin(ORGANISER, EventOpening.resuming(1));
        house.done(house.wizard(ORGANISER, new WizardCommand.Finish(new ViewVersion(2, 1), "draft")));
        house.done(new GuildOrder.OfEvent(
                1,
                new EventCommand.KeepDraft(
                        1, RaceNight.answers().without("cars").without("title"), ORGANISER, house.now)));

        assertThat(publishes(Optional.empty()))
                .isInstanceOfSatisfying(
                        Publication.Incomplete.class,
                        incomplete -> assertThat(incomplete.lacking()).hasSize(2));
        house.done(new GuildOrder.OfEvent(1, new EventCommand.KeepDraft(1, RaceNight.answers(), ORGANISER, house.now)));
        assertThat(publishes(Optional.of("2026-12-02 20:30"))).isInstanceOf(Publication.Done.class);
        assertThat(event()).isInstanceOf(RaceEvent.Scheduled.class);
    }

    @Test
    void aMissedPublicationIsToldOnceAndTheRaceIsADraftAgainThatCanBeScheduledAnew() {
        house.rest();
        house.now = RaceNight.plan().timing().start();
        house.start();
        assertThat(house.ask(new GuildOrder.Wake("event-1"))).isInstanceOf(Reply.Busy.class);

        var told = house.outbox.receiveMessage(GuildHouse.SOON);
        assertThat(told.deed()).isInstanceOfSatisfying(Deed.TellOrganisers.class, deed -> {
            assertThat(deed.member()).isEqualTo(ORGANISER);
            assertThat(deed.content()).isInstanceOf(MissedNotice.class);
        });
        told.replyTo().tell(new Delivered(told.subject(), told.revision(), new Receipt.Refused(Phrase.of("closed"))));
        house.await(() -> assertThat(event().isSettled()).isTrue());
        passOverWhatWasSentAgainBefore();
        house.await(() -> assertThat(listed()).isEqualTo(Status.DRAFT));
        assertThat(publishes(Optional.empty()))
                .isEqualTo(new Publication.Incomplete(List.of(Phrase.of("wizard.unfinished")
                        .with("step", Phrase.of("wizard.event.date"))
                        .with("problem", Phrase.of("event.start_in_past")))));
        house.done(new GuildOrder.Wake("event-1"));
        house.outbox.expectNoMessage(Duration.ofMillis(200));

        house.begin(ORGANISER, EventOpening.resuming(1));
        house.done(house.wizard(ORGANISER, new WizardCommand.GoTo(new ViewVersion(2, 1), "date")));
        var later = Answers.of("title", "Friday Cup")
                .with("typed", "2027-01-08 21:00")
                .with("description", "");
        house.done(house.wizard(ORGANISER, new WizardCommand.Answer(new ViewVersion(2, 2), "title", later)));
        assertThat(told(schedules(2, 3, "2027-01-02 20:00"))).isEqualTo("wizard.event.scheduled");
        assertThat(listed()).isEqualTo(Status.PLANNED);
    }

    /** What is due may wake the event while the first is on its way; by its nonce Discord takes both for one. */
    private void passOverWhatWasSentAgainBefore() {
        boolean quiet = false;
        while (!quiet) {
            try {
                house.outbox.expectNoMessage(Duration.ofMillis(100));
                quiet = true;
            } catch (AssertionError another) {
                assertThat(another).hasMessageContaining("event-1/missed");
            }
        }
    }

    @Test
    void theGuildListsWhatIsArchivedAndWhatCameBack() {
        publishes(Optional.empty());
        house.done(new GuildOrder.OfEvent(1, new EventCommand.Cancel(Optional.empty(), ORGANISER, house.now)));
        house.await(() -> assertThat(listed()).isEqualTo(Status.OVER));
        house.done(new GuildOrder.OfEvent(1, new EventCommand.ArchiveNow(ORGANISER, house.now)));
        house.await(() -> assertThat(listed()).isEqualTo(Status.ARCHIVED));
        assertThat(house.guild().events().takenKeys()).isEmpty();
        house.done(new GuildOrder.OfEvent(1, new EventCommand.Restore(ORGANISER, house.now)));
        house.await(() -> assertThat(listed()).isEqualTo(Status.OVER));
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
