package racemanager.event.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.actor.EventHouse.SOON;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pekko.Done;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.apache.pekko.actor.testkit.typed.javadsl.FishingOutcomes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import racemanager.event.Call;
import racemanager.event.CallPost;
import racemanager.event.DirectCall;
import racemanager.event.EventCommand.Cancel;
import racemanager.event.RaceEvent.Live;
import racemanager.kernel.MemberId;
import racemanager.kernel.MessageId;
import racemanager.kernel.Phrase;
import racemanager.outbox.Deed;
import racemanager.outbox.Receipt;
import racemanager.outbox.actor.Deliver;

/** Direct messages to drivers, also when the bot ends between their being decided and Discord's answer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DirectCallsTest {

    private static final MemberId LENA = new MemberId(10);
    private static final MemberId DIEGO = new MemberId(11);
    private static final Receipt SHOWN = new Receipt.Shown(new MessageId(5));
    private static final Receipt CLOSED =
            new Receipt.Refused(Phrase.of("post.refused").with("code", "50007"));

    private final ActorTestKit kit = EventHouse.kit();
    private EventHouse house;

    @BeforeEach
    void cancel() {
        house = new EventHouse(kit);
        house.direct.put(DIEGO, Locale.FRENCH);
        house.publish();
        for (var driver : List.of(LENA, DIEGO)) house.ask(house.registering(driver.value()));
        house.ask(new Cancel(Optional.empty(), new MemberId(1), house.now));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @AfterAll
    void stop() {
        kit.shutdownTestKit();
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

    private List<MemberId> mentioned(Deliver wish) {
        return ((CallPost) EventHouse.message(wish).content()).call().drivers();
    }

    private static Deed.TellMember direct(Deliver wish) {
        return (Deed.TellMember) wish.deed();
    }

    /** Discord keeps what has the same nonce single, and later it is looked for. */
    private static void isTheSame(Deed.TellMember again, Deed.TellMember first) {
        assertThat(again.once()).isEqualTo(first.again().once());
        assertThat(again.member()).isEqualTo(first.member());
        assertThat(call(again)).isEqualTo(call(first));
    }

    private static Call call(Deed.TellMember tell) {
        return ((DirectCall) tell.content()).post().call();
    }

    private void nothingIsLeftToSay() {
        house.asker.awaitAssert(SOON, () -> {
            assertThat(((Live) house.look()).meeting().calls().waiting()).isEmpty();
            return Done.done();
        });
    }

    @Test
    void whoAskedIsToldDirectlyInTheirLanguageAndTheOthersAreMentioned() {
        var mention = call();
        var message = call();

        assertThat(mentioned(mention)).containsExactly(LENA);
        assertThat(direct(message).member()).isEqualTo(DIEGO);
        assertThat(call(direct(message)).direct()).contains(Locale.FRENCH);
        assertThat(direct(message).once().nonce())
                .hasSizeLessThanOrEqualTo(25)
                .isNotEqualTo(EventHouse.message(mention).once().nonce());
        house.answer(mention, SHOWN);
        house.answer(message, SHOWN);
        nothingIsLeftToSay();
    }

    @Test
    void afterAStartTheSameMessageIsWishedForUntilItIsAnswered() {
        house.answer(call(), SHOWN);
        var first = call();

        house.restart();

        var again = call();
        isTheSame(direct(again), direct(first));
        house.answer(again, SHOWN);
        nothingIsLeftToSay();
    }

    @Test
    void whoTakesNoDirectMessagesIsMentionedAlsoAfterAStart() {
        house.answer(call(), SHOWN);
        house.answer(call(), CLOSED);
        var mention = call();
        assertThat(mentioned(mention)).containsExactly(DIEGO);

        house.restart();

        var again = call();
        assertThat(again.deed()).isEqualTo(mention.deed().again());
        house.answer(again, SHOWN);
        nothingIsLeftToSay();
    }

    @Test
    void whatWasDecidedIsSentSoThoughTheDriverAsksOtherwiseMeanwhile() {
        house.answer(call(), SHOWN);
        var first = call();
        house.direct.clear();

        house.restart();

        isTheSame(direct(call()), direct(first));
    }
}
