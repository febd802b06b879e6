package racemanager.event.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.actor.EventHouse.SOON;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pekko.Done;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.apache.pekko.actor.testkit.typed.javadsl.FishingOutcomes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import racemanager.event.CallPost;
import racemanager.event.EventCommand.TimePassed;
import racemanager.event.EventCommand.Withdraw;
import racemanager.event.EventPost;
import racemanager.event.RaceEvent.Live;
import racemanager.event.Shown;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.MemberId;
import racemanager.kernel.MessageId;
import racemanager.kernel.Phrase;
import racemanager.outbox.Deed;
import racemanager.outbox.Receipt;
import racemanager.outbox.actor.Deliver;

/** What an event wishes to be shown on Discord, and what it makes of the answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventEffectsTest {

    private static final MessageId MESSAGE = new MessageId(5);
    private static final Receipt SHOWN = new Receipt.Shown(MESSAGE);
    private static final Phrase FORBIDDEN = Phrase.of("discord.forbidden");
    private static final Receipt REFUSED = new Receipt.Refused(FORBIDDEN);

    private final ActorTestKit kit = EventHouse.kit();
    private EventHouse house;

    @BeforeEach
    void open() {
        house = new EventHouse(kit);
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
    void aDriverWhoLeftAndComesBackIsToldAgain() {
        house.publish();
        house.ask(house.registering(10));
        house.ask(new Withdraw(new MemberId(10), house.now));
        house.ask(house.registering(10));

        house.asker.awaitAssert(SOON, () -> {
            assertThat(house.entered).containsExactly(Set.of(new MemberId(10)), Set.of(new MemberId(10)));
            return Done.done();
        });
    }

    @Test
    void theGuildIsToldOfEachDriverOnceAndOfAllAfterAStart() {
        house.publish();
        house.ask(house.registering(10));
        house.ask(house.registering(11));
        house.asker.awaitAssert(SOON, () -> {
            assertThat(house.entered).containsExactly(Set.of(new MemberId(10)), Set.of(new MemberId(11)));
            return Done.done();
        });

        house.entered.clear();
        house.restart();
        house.look();

        assertThat(house.entered).containsExactly(Set.of(new MemberId(10), new MemberId(11)));
    }

    @Test
    void anEventThatIsPublishedWishesForAnnouncementAndRoster() {
        house.publish();

        var wishes = house.wishes();

        assertThat(wishes)
                .extracting(wish -> wish.subject().about())
                .containsExactly("event-42/ANNOUNCEMENT", "event-42/ROSTER");
        assertThat(wishes)
                .extracting(wish -> EventHouse.message(wish).channel().text())
                .containsExactly(RaceNight.NEWS, RaceNight.GRID);
        assertThat(wishes)
                .extracting(wish -> EventHouse.message(wish).once().nonce())
                .doesNotHaveDuplicates()
                .allMatch(nonce -> nonce.length() <= 25);
        assertThat(wishes).extracting(Deliver::revision).containsExactly(1L, 1L);
    }

    @Test
    void whatAStartMayHaveLeftOnDiscordIsLookedForBeforeItIsPosted() {
        house.publish();
        assertThat(house.wishes())
                .extracting(wish -> EventHouse.message(wish).once().perhapsDone())
                .containsExactly(false, false);

        house.restart();

        assertThat(house.wishes())
                .extracting(wish -> EventHouse.message(wish).once().perhapsDone())
                .containsExactly(true, true);
    }

    @Test
    void anEventWithoutARosterWishesForItsAnnouncementOnlyAlsoAfterAStart() {
        house.publish(RaceNight.plan(RaceNight.answers().with("roster", List.of())));
        var wish = house.outbox.receiveMessage(SOON);
        house.outbox.expectNoMessage();
        assertThat(wish.subject().about()).isEqualTo("event-42/ANNOUNCEMENT");

        house.answer(wish, SHOWN);
        settles();
        house.ask(house.registering(10));
        assertThat(house.outbox.receiveMessage(SOON).revision()).isEqualTo(2);

        house.restart();
        var again = house.outbox.receiveMessage(SOON);
        assertThat(again.subject().about()).isEqualTo("event-42/ANNOUNCEMENT");
        assertThat(EventHouse.message(again).known()).contains(MESSAGE);
        house.answer(again, SHOWN);
        settles();
        house.outbox.expectNoMessage();
    }

    @Test
    void whoIsPromotedIsCalledOnceEvenIfTheAnswerComesAfterAStart() {
        house.publish();
        house.wishes();
        promote();
        var call = call();
        var post = (CallPost) EventHouse.message(call).content();
        assertThat(post.call().drivers()).containsExactly(new MemberId(CALLED));
        assertThat(EventHouse.message(call).once().nonce().length()).isLessThanOrEqualTo(25);

        house.restart();
        var again = call();
        assertThat(again.deed()).isEqualTo(call.deed().again()).isNotEqualTo(call.deed());
        house.answer(again, SHOWN);
        house.asker.awaitAssert(SOON, () -> {
            assertThat(((Live) house.look()).meeting().calls().waiting()).isEmpty();
            return Done.done();
        });
    }

    @Test
    void whatDiscordDoesNotPostIsNotTriedForEver() {
        house.publish();
        house.wishes();
        promote();

        house.answer(call(), REFUSED);

        house.asker.awaitAssert(SOON, () -> {
            assertThat(((Live) house.look()).meeting().calls().waiting()).isEmpty();
            return Done.done();
        });
    }

    private static final long CALLED = 1_000;

    /** Fills the grid, and gives the place of the first driver to one who waits. */
    private void promote() {
        var places = RaceNight.plan().capacity().maxDrivers();
        for (int driver = 0; driver < places; driver++) house.ask(house.registering(10 + driver));
        house.ask(house.registering(CALLED));
        house.ask(new Withdraw(new MemberId(10), house.now));
    }

    private Deliver call() {
        return house.outbox
                .fishForMessage(
                        SOON,
                        wish -> wish.subject().about().contains("/call-")
                                ? FishingOutcomes.complete()
                                : FishingOutcomes.continueAndIgnore())
                .getLast();
    }

    @Test
    void everyVisibleChangeIsWishedWithAGrowingRevision() {
        house.publish();
        house.wishes();

        house.ask(house.registering(7));
        assertThat(house.wishes()).extracting(Deliver::revision).containsExactly(2L, 2L);
        house.ask(new Withdraw(new MemberId(7), house.now));
        assertThat(house.wishes()).extracting(Deliver::revision).containsExactly(3L, 3L);
    }

    @Test
    void aLookChangesAndWishesNothing() {
        house.publish();
        house.wishes();

        house.look();

        house.outbox.expectNoMessage();
    }

    @Test
    void severalQuickChangesEndWithTheNewestRevision() {
        house.publish();
        house.send(house.registering(7));
        house.send(house.registering(8));
        house.send(house.registering(9));
        for (int change = 0; change < 3; change++) house.answer();

        var first = house.wishes();
        var last = Stream.generate(house::wishes)
                .dropWhile(wishes -> wishes.getLast().revision() < 4)
                .findFirst()
                .orElseThrow();
        house.answers(first, SHOWN);
        house.answers(last, SHOWN);

        assertThat(last).extracting(Deliver::revision).containsExactly(4L, 4L);
        assertThat(last)
                .extracting(wish -> ((EventPost) EventHouse.message(wish).content())
                        .event()
                        .entries()
                        .grid()
                        .size())
                .containsExactly(3, 3);
        settles();
        house.outbox.expectNoMessage();
    }

    @Test
    void whatIsShownIsEditedAtTheNextChange() {
        house.publish();
        house.answers(house.wishes(), SHOWN);
        settles();

        house.ask(house.registering(7));

        assertThat(house.wishes())
                .extracting(wish -> EventHouse.message(wish).known())
                .containsOnly(Optional.of(MESSAGE));
    }

    @Test
    void whatDiscordRefusesKeepsTheKnownMessageAndIsTriedAgainAtTheNextChange() {
        house.publish();
        house.answers(house.wishes(), SHOWN);
        settles();
        house.ask(house.registering(7));

        house.answers(house.wishes(), REFUSED);

        settles();
        assertThat(shown().announcement())
                .isEqualTo(new Shown.Seen(
                        Optional.of(MESSAGE), 2, Optional.of(new Shown.Refusal(FORBIDDEN, house.now, false))));
        assertThat(house.outbox.receiveMessage(SOON).deed()).isInstanceOf(Deed.TellOrganisers.class);
        house.ask(house.registering(8));
        assertThat(house.wishes())
                .extracting(wish -> EventHouse.message(wish).known())
                .containsOnly(Optional.of(MESSAGE));
    }

    @Test
    void aMessageThatIsGoneIsPostedAgainAtTheNextChange() {
        house.publish();
        house.answers(house.wishes(), SHOWN);
        settles();
        house.ask(house.registering(7));

        house.answers(house.wishes(), new Receipt.Gone());

        settles();
        house.ask(house.registering(8));
        assertThat(house.wishes())
                .extracting(wish -> EventHouse.message(wish).known())
                .containsOnly(Optional.empty());
    }

    @Test
    void whatWasLostIsWishedAgainAfterARestart() {
        house.publish();
        house.ask(house.registering(7));
        house.wishes();
        house.wishes();

        house.restart();

        assertThat(house.wishes()).extracting(Deliver::revision).containsExactly(2L, 2L);
    }

    @Test
    void whatWasLostIsWishedAgainAtAWake() {
        house.publish();
        house.wishes();

        house.ask(new TimePassed(house.now));

        assertThat(house.wishes()).extracting(Deliver::revision).containsExactly(1L, 1L);
    }

    @Test
    void whatIsShownIsNotWishedAgainAfterARestart() {
        house.publish();
        house.answers(house.wishes(), SHOWN);
        settles();

        house.restart();
        house.look();

        house.outbox.expectNoMessage();
    }

    private void settles() {
        house.asker.awaitAssert(SOON, () -> {
            assertThat(house.look().isSettled()).isTrue();
            return Done.done();
        });
    }

    private Shown shown() {
        return ((Live) house.look()).meeting().shown();
    }
}
