package racemanager.guild.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.actor.GuildHouse.ORGANISER;
import static racemanager.guild.actor.GuildHouse.SECOND_EVENT;
import static racemanager.guild.actor.GuildHouse.SECOND_ORGANISER;
import static racemanager.guild.actor.GuildHouse.SOON;

import java.util.stream.Stream;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import racemanager.event.Entry;
import racemanager.event.EventCommand;
import racemanager.event.EventFact;
import racemanager.event.Events.Registered;
import racemanager.event.RaceEvent;
import racemanager.event.RaceEvent.Live;
import racemanager.event.wizard.RaceNight;
import racemanager.guild.EventIndex.Stage;
import racemanager.guild.Guild;
import racemanager.guild.GuildCommand;
import racemanager.kernel.MemberId;
import racemanager.kernel.MessageId;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.outbox.Receipt;
import racemanager.outbox.actor.Deliver;
import racemanager.outbox.actor.Delivered;
import racemanager.wizard.Answers;
import racemanager.wizard.Screen;
import racemanager.wizard.ViewVersion;
import racemanager.wizard.WizardCommand;
import racemanager.wizard.WizardSession.Outcome;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuildActorTest {

    private static final String STEAM = "76561197960287930";
    private static final String OTHER_STEAM = "76561197960287931";
    private static final ViewVersion FIRST_VIEW = new ViewVersion(1, 1);

    private final ActorTestKit kit = GuildHouse.kit();
    private GuildHouse house;

    @BeforeEach
    void open() {
        house = new GuildHouse(kit);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @AfterAll
    void stop() {
        kit.shutdownTestKit();
    }

    @Test
    void aTrackAndAFinishedWizardMakeAPublishedEvent() {
        house.addTrack();
        assertThat(house.begin(ORGANISER, RaceNight.answers())).isInstanceOf(Screen.Asking.class);

        var screen = (Screen.Over) house.done(house.finish(ORGANISER));

        var made = (Outcome.Made) screen.outcome();
        assertThat(made.number()).isEqualTo(1);
        assertThat(made.told().key()).isEqualTo("wizard.event.made");
        var event = house.done(new GuildOrder.OfEvent(1, new EventCommand.Look(house.now)));
        assertThat(event).isInstanceOf(RaceEvent.Published.class);
        assertThat(((Live) event).plan()).isEqualTo(RaceNightPlan.inEnglish());
        assertThat(house.stage(1)).isEqualTo(Stage.LIVE);
        assertThat(house.guild().zoneOf(ORGANISER)).contains(RaceNight.MADRID);
    }

    @Test
    void whatAnotherOrganiserTookAfterThePressReopensTheWizardWithTheReason() {
        twoWizardsWithOneTitle();
        var atThePress = house.guild();
        house.done(house.finish(ORGANISER));

        var reopened = (Screen.Asking) served(atThePress, house.finish(SECOND_ORGANISER));

        assertThat(reopened.rejected())
                .map(input -> input.reasons().getFirst().key())
                .contains("event.title_taken");
        assertThat(reopened.version()).isEqualTo(new ViewVersion(1, 2));
        assertThat(house.guild().events().listings()).hasSize(1);
        anotherTitleIsAllThatIsLacking(reopened.version());
    }

    @Test
    void whatAnotherOrganiserTookBeforeThePressIsNamedAndTheWizardStaysOpen() {
        twoWizardsWithOneTitle();
        house.done(house.finish(ORGANISER));

        var reply = house.ask(house.finish(SECOND_ORGANISER));

        assertThat(saysThatTheTitleIsTaken(reply)).isTrue();
        assertThat(house.guild().events().listings()).hasSize(1);
        anotherTitleIsAllThatIsLacking(FIRST_VIEW);
    }

    /** Whether the first event is in the guild's list when the second press is looked at is left to chance. */
    @Test
    void ofTwoPressesInTheSameInstantOnePublishesAndTheOtherIsToldWhatWasTaken() {
        twoWizardsWithOneTitle();

        var first = house.send(house.finish(ORGANISER));
        var second = house.send(house.finish(SECOND_ORGANISER));

        var replies = Stream.of(first, second)
                .map(asker -> asker.receiveMessage(SOON))
                .toList();
        assertThat(replies).filteredOn(GuildActorTest::isOver).hasSize(1);
        assertThat(replies).filteredOn(GuildActorTest::saysThatTheTitleIsTaken).hasSize(1);
        assertThat(house.guild().events().listings()).hasSize(1);
    }

    private void twoWizardsWithOneTitle() {
        house.addTrack();
        house.begin(ORGANISER, RaceNight.answers());
        house.begin(SECOND_ORGANISER, RaceNight.answers().with("title", "FRIDAY CUP"));
    }

    /** What the guild does with a press that came when it was as given. */
    private Screen served(Guild then, GuildOrder.OfWizard press) {
        var reply = WizardDesk.of(house.desk())
                .serve(then, press)
                .toCompletableFuture()
                .join();
        return ((Reply.Done<Screen>) reply).view();
    }

    private static boolean isOver(Reply<Screen> reply) {
        return reply instanceof Reply.Done<Screen> done && done.view() instanceof Screen.Over;
    }

    private static boolean saysThatTheTitleIsTaken(Reply<Screen> reply) {
        return switch (reply) {
            case Reply.Done<Screen> done ->
                done.view() instanceof Screen.Asking asking
                        && asking.rejected()
                                .filter(input -> isTaken(input.reasons().getFirst()))
                                .isPresent();
            case Reply.Refused<Screen> refused ->
                refused.why().key().equals("wizard.unfinished")
                        && refused.why().arguments().get("problem") instanceof Phrase.Argument.Said problem
                        && isTaken(problem.phrase());
            case Reply.Busy<Screen> busy -> false;
        };
    }

    private static boolean isTaken(Phrase reason) {
        return reason.key().equals("event.title_taken");
    }

    /** The second organiser's session is open, says so itself, and has kept everything that was answered. */
    private void anotherTitleIsAllThatIsLacking(ViewVersion stamp) {
        var open = (Screen.Asking) house.look(SECOND_ORGANISER);
        assertThat(open.version()).isEqualTo(stamp);
        var page = (Screen.Asking) house.done(house.wizard(SECOND_ORGANISER, new WizardCommand.GoTo(stamp, "title")));
        assertThat(page.problem()).map(Phrase::key).contains("event.title_taken");

        var other = Answers.of("title", "Saturday Cup");
        var corrected = (Screen.Asking)
                house.done(house.wizard(SECOND_ORGANISER, new WizardCommand.Answer(page.version(), "title", other)));
        assertThat(house.done(house.wizard(SECOND_ORGANISER, new WizardCommand.Finish(corrected.version(), "publish"))))
                .isInstanceOf(Screen.Over.class);
        assertThat(house.guild().events().listings()).containsOnlyKeys(1, 2);
    }

    @Test
    void aSecondFinishMakesNoSecondEvent() {
        house.publishEvent();

        assertThat(house.refusal(house.finish(ORGANISER))).isEqualTo("wizard.event.over");
        assertThat(house.look(ORGANISER)).isInstanceOf(Screen.Over.class);
        assertThat(house.store.persistedInStorage(SECOND_EVENT)).isEmpty();
    }

    @Test
    void theNextSessionMakesTheNextEvent() {
        house.publishEvent();
        house.begin(ORGANISER, RaceNight.answers().with("title", "Saturday Cup"));

        house.done(house.wizard(ORGANISER, new WizardCommand.Finish(new ViewVersion(2, 1), "publish")));

        assertThat(house.guild().events().listings()).containsOnlyKeys(1, 2);
        assertThat(house.store.persistedInStorage(SECOND_EVENT)).hasSize(1);
    }

    @Test
    void aDriverRegistersAndTheGuildKeepsTheAccount() {
        house.publishEvent();

        var event = house.registered(10, STEAM);

        assertThat(event.entries().grid()).extracting(Entry::driver).containsExactly(new MemberId(10));
        assertThat(house.guild().drivers().of(new MemberId(10)))
                .hasValueSatisfying(card -> assertThat(card.steam()).isPresent());
    }

    @Test
    void aProfileIsShownWithoutWakingAnyEvent() {
        house.publishEvent();
        house.done(house.registering(10, STEAM));
        house.await(() -> assertThat(
                        house.done(new GuildOrder.OfProfile(new MemberId(10))).races())
                .singleElement()
                .satisfies(race -> assertThat(race.entered()).isTrue()));

        house.rest();
        house.outbox.receiveSeveralMessages(4, SOON);
        house.start();

        assertThat(house.done(new GuildOrder.OfProfile(new MemberId(10))).races())
                .hasSize(1);
        assertThat(house.done(new GuildOrder.OfProfile(ORGANISER)).races()).hasSize(1);
        house.outbox.expectNoMessage();
    }

    @Test
    void aSecondMemberWithTheAccountIsRefusedBeforeTheEventSeesThem() {
        house.publishEvent();
        house.done(house.registering(10, STEAM));

        assertThat(house.refusal(house.registering(11, "[U:1:22202]"))).isEqualTo("driver.steam_taken");

        assertThat(house.store.persistedInStorage(GuildHouse.EVENT))
                .filteredOn(EventFact.EnteredGrid.class::isInstance)
                .hasSize(1);
        assertThat(house.registered(11, OTHER_STEAM).entries().grid()).hasSize(2);
    }

    @Test
    void anEventThatRefusesTheDriverDoesNotTakeTheirAccount() {
        house.publishEvent();
        house.now = RaceNight.plan().checkIn().closes();

        assertThat(house.refusal(house.registering(10, STEAM))).isEqualTo("event.closed");
        assertThat(house.guild().drivers().cards()).isEmpty();
    }

    @Test
    void aRejectedFormNeitherRegistersNorKeepsAnything() {
        house.publishEvent();

        assertThat(house.done(house.registering(10, "12")))
                .isInstanceOfSatisfying(
                        Registered.NotRead.class,
                        notRead -> assertThat(notRead.problems()).hasSize(1));
        assertThat(house.guild().drivers().cards()).isEmpty();
    }

    @Test
    void whatIsAskedOfAnEventThatNobodyMadeIsRefusedAndStartsNothing() {
        house.addTrack();

        assertThat(house.refusal(new GuildOrder.OfEvent(7, new EventCommand.Look(house.now))))
                .isEqualTo("event.unknown");
        assertThat(house.refusal(house.registering(10, STEAM))).isEqualTo("event.unknown");
        assertThat(house.refusal(new GuildOrder.Wake("event-7"))).isEqualTo("event.unknown");
    }

    @Test
    void aTrackThatAnEventUsesCannotGoUntilTheEventIsOver() {
        house.publishEvent();
        var remove = new GuildOrder.Own(new GuildCommand.RemoveTrack(1, ORGANISER, house.now));
        assertThat(house.refusal(remove)).isEqualTo("track.in_use");

        house.now = RaceNight.plan().timing().finish();
        house.ask(new GuildOrder.Wake("event-1"));

        house.await(() -> assertThat(house.stage(1)).isEqualTo(Stage.OVER));
        assertThat(house.done(remove).tracks().tracks()).isEmpty();
    }

    @Test
    void aWakeIsDoneOnlyWhenDiscordShowsWhatCameOfIt() {
        house.publishEvent();
        assertThat(house.ask(new GuildOrder.Wake("event-1"))).isEqualTo(Reply.busy());

        for (int wish = 0; wish < 4; wish++) show(house.outbox.receiveMessage(SOON));

        house.await(() -> assertThat(house.ask(new GuildOrder.Wake("event-1"))).isInstanceOf(Reply.Done.class));
    }

    @Test
    void everythingIsThereAfterARest() {
        house.publishEvent();
        house.done(house.registering(10, STEAM));
        house.begin(SECOND_ORGANISER, RaceNight.answers().with("title", "Half done"));
        var before = house.guild();

        house.rest();
        house.start();

        assertThat(house.guild()).isEqualTo(before);
        var event = house.done(new GuildOrder.OfEvent(1, new EventCommand.Look(house.now)));
        assertThat(((Live) event).entries().grid()).hasSize(1);
        assertThat(((Screen.Asking) house.look(SECOND_ORGANISER)).summaries()).hasSize(8);
    }

    private static void show(Deliver wish) {
        var shown = new Receipt.Shown(new MessageId(wish.subject().about().length()));
        wish.replyTo().tell(new Delivered(wish.subject(), wish.revision(), shown));
    }
}
