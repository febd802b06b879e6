package racemanager.guild.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.actor.GuildHouse.EVENT;
import static racemanager.guild.actor.GuildHouse.GUILD;
import static racemanager.guild.actor.GuildHouse.ORGANISER;
import static racemanager.guild.actor.GuildHouse.SOON;
import static racemanager.guild.actor.GuildHouse.WIZARD;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.pekko.Done;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.apache.pekko.persistence.testkit.javadsl.SnapshotTestKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import racemanager.event.Entry;
import racemanager.event.EventCommand;
import racemanager.event.EventFact;
import racemanager.event.FormerMember;
import racemanager.event.RaceEvent.Live;
import racemanager.event.wizard.RaceNight;
import racemanager.guild.Erasures;
import racemanager.guild.EventIndex.Order;
import racemanager.guild.Guild;
import racemanager.guild.GuildFact;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.EraserOnPaper;
import racemanager.wizard.Screen;
import racemanager.wizard.WizardFact;

/** A member is forgotten by everything that knew them, wherever between two steps the bot was killed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgettingTest {

    private static final MemberId ADA = new MemberId(10);
    private static final MemberId BOB = new MemberId(11);
    private static final String STEAM = "76561197960287930";
    private static final String OTHER_STEAM = "76561197960287931";

    private final ActorTestKit kit = GuildHouse.kit();
    private final SnapshotTestKit snapshots = SnapshotTestKit.create(kit.system());
    private EraserOnPaper eraser = new EraserOnPaper();
    private GuildHouse house = new GuildHouse(kit, eraser);

    /** How much had been stored when the bot was killed. */
    private enum Killed {
        WHEN_BEGUN(GuildFact.ForgettingBegun.class, false),
        WHEN_THE_EVENT_HAD_FORGOTTEN(GuildFact.ForgettingBegun.class, true),
        WHEN_ENDED(GuildFact.Forgotten.class, true),
        WHEN_SWEPT(GuildFact.Swept.class, true);

        private final Class<?> lastOfGuild;
        private final boolean eventHasForgotten;

        Killed(Class<?> lastOfGuild, boolean eventHasForgotten) {
            this.lastOfGuild = lastOfGuild;
            this.eventHasForgotten = eventHasForgotten;
        }
    }

    @BeforeEach
    void register() {
        house.rest();
        clear();
        eraser = new EraserOnPaper();
        house = new GuildHouse(kit, eraser);
        house.publishEvent();
        house.done(house.registering(10, STEAM));
        house.done(house.registering(11, OTHER_STEAM));
    }

    @AfterAll
    void stop() {
        house.close();
        kit.shutdownTestKit();
    }

    @Test
    void aDriverIsWithdrawnFromTheRaceToComeAndTheirAccountIsFree() {
        house.done(forget(ADA));

        assertThat(drivers()).containsExactly(BOB);
        assertThat(house.guild().drivers().cards()).containsOnlyKeys(BOB);
        house.done(house.registering(12, STEAM));
    }

    @Test
    void theStreamsThatNamedThemAreReplacedAndThenTheStoreIsErased() {
        house.done(forget(ADA));

        assertThat(eraser.asked)
                .satisfiesExactly(
                        asked -> assertThat(asked).startsWith("delete " + EVENT + " up to"),
                        asked -> assertThat(asked).startsWith("delete " + GUILD + " up to"),
                        asked -> assertThat(asked).isEqualTo("erase"));
        assertThat(house.guild().erasures()).isEqualTo(Erasures.NONE);
    }

    @Test
    void inAPastRaceTheirPlaceStaysWithoutTheirName() {
        house.now = RaceNight.plan().timing().finish();

        house.done(forget(ADA));

        assertThat(drivers()).containsExactly(FormerMember.ID, BOB);
    }

    @Test
    void anOrganiserIsForgottenWithTheirWizardAndTheirRaceStays() {
        house.done(forget(ORGANISER));

        assertThat(house.store.persistedInStorage(WIZARD)).last().isEqualTo(new WizardFact.Forgotten());
        assertThat(eraser.asked).anyMatch(asked -> asked.startsWith("delete " + WIZARD));
        var guild = house.guild();
        assertThat(guild.zones()).isEmpty();
        assertThat(guild.seats().taken()).isEmpty();
        assertThat(guild.events().byNumber(1).orElseThrow().order()).isEqualTo(new Order(FormerMember.ID, 1));
        assertThat(event().meeting().origin().by()).isEqualTo(FormerMember.ID);
    }

    @Test
    void whoComesBackToTheWizardGetsAnotherSeat() {
        house.done(forget(ORGANISER));

        assertThat(house.look(ORGANISER)).isEqualTo(new Screen.Nothing());

        assertThat(house.guild().seats().taken()).isEqualTo(Map.of(ORGANISER, 2));
    }

    @Test
    void nothingIsAnsweredBeforeTheStoreIsErasedAndOthersAreServedMeanwhile() {
        var erasure = new CompletableFuture<Done>();
        eraser.erasure = erasure;

        var answer = house.send(forget(ADA));
        house.await(() -> assertThat(eraser.asked).contains("erase"));
        house.done(house.registering(13, "76561197960287933"));
        answer.expectNoMessage();
        erasure.complete(Done.done());

        assertThat(answer.receiveMessage(SOON)).isInstanceOf(Reply.Done.class);
    }

    @Test
    void whoIsBeingForgottenLeavesNoNewTraces() {
        var deletion = new CompletableFuture<Done>();
        eraser.deletion = deletion;
        var answer = house.send(forget(ADA));
        house.await(() -> assertThat(eraser.asked).isNotEmpty());

        assertThat(house.refusal(house.registering(10, STEAM))).isEqualTo("profile.being_forgotten");

        eraser.deletion = CompletableFuture.completedFuture(Done.done());
        deletion.complete(Done.done());
        assertThat(answer.receiveMessage(SOON)).isInstanceOf(Reply.Done.class);
        house.done(house.registering(10, STEAM));
    }

    @Test
    void aStoreThatCannotEraseIsToldAndTriedAgainUntilItDoes() {
        eraser.erasure = CompletableFuture.failedFuture(new IllegalStateException("the disk is full"));

        assertThat(house.refusal(forget(ADA))).isEqualTo("profile.unfinished");
        assertThat(house.appointments)
                .filteredOn(appointment -> appointment.about().equals(GuildActor.ERASURE))
                .hasSize(1);
        assertThat(house.ask(new GuildOrder.Erase())).isEqualTo(Reply.busy());

        eraser.erasure = CompletableFuture.completedFuture(Done.done());
        assertThat(house.done(new GuildOrder.Erase()).erasures()).isEqualTo(Erasures.NONE);
        house.done(forget(ADA));
    }

    @Test
    void twoAtOnceAreBothForgotten() {
        var ada = house.send(forget(ADA));
        var bob = house.send(forget(BOB));

        assertThat(ada.receiveMessage(SOON)).isInstanceOf(Reply.Done.class);
        assertThat(bob.receiveMessage(SOON)).isInstanceOf(Reply.Done.class);
        assertThat(drivers()).isEmpty();
        assertThat(house.guild().erasures()).isEqualTo(Erasures.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void whatACrashInterruptedIsErasedToItsEndWithoutAnybodyAsking(Killed killed) {
        house.done(forget(ADA));
        var guild = house.store.persistedInStorage(GUILD);
        var event = house.store.persistedInStorage(EVENT);
        house.rest();
        clear();
        eraser.asked.clear();
        house.store.persistForRecovery(GUILD, upTo(guild, killed.lastOfGuild));
        house.store.persistForRecovery(
                EVENT, killed.eventHasForgotten ? event : before(event, EventFact.Withdrew.class));

        house.start();

        house.await(() -> assertThat(house.guild().erasures()).isEqualTo(Erasures.NONE));
        assertThat(drivers()).containsExactly(BOB);
        assertThat(house.store.persistedInStorage(GUILD)).last().isEqualTo(new GuildFact.Erased(1));
        assertThat(eraser.asked).endsWith("erase").anyMatch(asked -> asked.startsWith("delete " + GUILD));
    }

    private GuildOrder<Guild> forget(MemberId member) {
        return new GuildOrder.Forgetting(member, house.now);
    }

    private Live event() {
        return (Live) house.done(new GuildOrder.OfEvent(1, new EventCommand.Look(house.now)));
    }

    private List<MemberId> drivers() {
        return event().entries().grid().stream().map(Entry::driver).toList();
    }

    private void clear() {
        house.store.clearAll();
        snapshots.clearAll();
    }

    private static List<Object> upTo(List<Object> facts, Class<?> last) {
        var kinds = facts.stream().<Class<?>>map(Object::getClass).toList();
        return List.copyOf(facts.subList(0, kinds.lastIndexOf(last) + 1));
    }

    private static List<Object> before(List<Object> facts, Class<?> first) {
        var kinds = facts.stream().<Class<?>>map(Object::getClass).toList();
        return List.copyOf(facts.subList(0, kinds.indexOf(first)));
    }
}
