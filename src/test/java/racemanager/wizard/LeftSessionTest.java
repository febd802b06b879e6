package racemanager.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.wizard.HelmetWizard.NAME;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import racemanager.access.Access;
import racemanager.kernel.Decision;
import racemanager.kernel.Phrase;
import racemanager.wizard.HelmetWizard.Shop;
import racemanager.wizard.WizardSession.Ended;
import racemanager.wizard.WizardSession.Finishing;
import racemanager.wizard.WizardSession.Open;
import racemanager.wizard.WizardSession.Outcome;

/** A session that nobody uses for a day is kept where something was said in it that can be kept. */
class LeftSessionTest {

    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration QUARTER = Duration.ofMinutes(15);

    /** One that can only be finished whole. */
    private static final WizardKind<Shop> WHOLE = new WizardKind<>(
            "whole",
            Access.EVERYONE,
            Shop.class,
            List.of(WizardPage.of(HelmetWizard.name())),
            (known, shop) -> Answers.NONE,
            (answers, shop) -> false,
            answers -> List.of(new Ending("paint", Phrase.of("paint"))));

    private final WizardKinds kinds = new WizardKinds(List.of(HelmetWizard.KIND, WHOLE));
    private String wizard = HelmetWizard.KIND.id();
    private WizardSession session = new WizardSession.Unborn();
    private Instant now = Instant.EPOCH;

    @Test
    void whatWasAnsweredIsKeptADayAfterTheLastUse() {
        does(begin(), name("Ada"));

        later(DAY.minusSeconds(1)).does(new WizardCommand.Leave());
        assertThat(session).isInstanceOf(Open.class);

        later(QUARTER.plusSeconds(1)).does(new WizardCommand.Leave());
        assertThat(session)
                .isInstanceOfSatisfying(
                        Finishing.class, kept -> assertThat(kept.ending()).isEqualTo(WizardKind.LEFT));
    }

    @Test
    void aUseInBetweenBeginsTheDayAnew() {
        does(begin(), name("Ada"));
        later(DAY).does(name("Bob"));

        later(DAY.minusSeconds(1)).does(new WizardCommand.Leave());
        assertThat(session).isInstanceOf(Open.class);

        later(QUARTER.plusSeconds(1)).does(new WizardCommand.Leave());
        assertThat(session).isInstanceOf(Finishing.class);
    }

    @Test
    void useIsNotedOnceInAQuarterOfAnHour() {
        assertThat(does(begin())).contains(new WizardFact.Used(now));
        later(QUARTER.minusSeconds(1));
        assertThat(does(name("Ada"))).noneMatch(WizardFact.Used.class::isInstance);
        later(Duration.ofSeconds(1));
        assertThat(does(name("Bob"))).contains(new WizardFact.Used(now));
        assertThat(does(new WizardCommand.Look())).isEmpty();
    }

    @Test
    void aSessionInWhichNothingWasAnsweredJustEnds() {
        does(begin());

        later(DAY.plus(QUARTER)).does(new WizardCommand.Leave());

        assertThatItIsDiscarded();
    }

    @Test
    void whatCanOnlyBeFinishedWholeJustEnds() {
        wizard = WHOLE.id();
        does(begin(), name("Ada"));

        later(DAY.plus(QUARTER)).does(new WizardCommand.Leave());

        assertThatItIsDiscarded();
    }

    @Test
    void whatCannotBeKeptEndsTheSession() {
        does(begin(), name("Ada"));
        later(DAY.plus(QUARTER)).does(new WizardCommand.Leave());

        does(new WizardCommand.GiveUp(2));
        assertThat(session).as("of another session").isInstanceOf(Finishing.class);
        does(new WizardCommand.GiveUp(1));

        assertThatItIsDiscarded();
    }

    @Test
    void aSessionOfAnotherKindIsLeftToItsOwnRules() {
        does(begin(), name("Ada"));
        wizard = WHOLE.id();

        later(DAY.plus(QUARTER));

        assertThat(does(new WizardCommand.Leave())).isEmpty();
        assertThat(does(new WizardCommand.Keep(version(), Answers.NONE))).isEmpty();
        assertThat(session).isInstanceOf(Open.class);
    }

    @Test
    void anOpenSessionIsKeptWhenAnotherIsWanted() {
        does(begin(), name("Ada"));

        does(new WizardCommand.Keep(version(), Answers.NONE));

        assertThat(session)
                .isInstanceOfSatisfying(
                        Finishing.class, kept -> assertThat(kept.ending()).isEqualTo(HelmetWizard.SKETCH));
    }

    @Test
    void anOpenSessionThatCannotBeKeptStaysAsItIs() {
        wizard = WHOLE.id();
        does(begin(), name("Ada"));

        assertThat(decide(new WizardCommand.Keep(version(), Answers.NONE))).isInstanceOf(Decision.Refused.class);
        assertThat(session).isInstanceOf(Open.class);
    }

    private static WizardCommand begin() {
        return new WizardCommand.Begin(Answers.NONE);
    }

    private WizardCommand name(String name) {
        return new WizardCommand.Answer(version(), NAME, Answers.of(NAME, name));
    }

    private ViewVersion version() {
        return session instanceof Open open ? open.version() : new ViewVersion(1, 1);
    }

    private LeftSessionTest later(Duration time) {
        now = now.plus(time);
        return this;
    }

    private void does(WizardCommand first, WizardCommand second) {
        does(first);
        does(second);
    }

    private List<WizardFact> does(WizardCommand command) {
        if (!(decide(command) instanceof Decision.Accepted<WizardFact> accepted)) throw new AssertionError("refused");
        accepted.facts().forEach(fact -> session = WizardEvolution.evolve(session, fact));
        return accepted.facts();
    }

    private Decision<WizardFact> decide(WizardCommand command) {
        return kinds.decide(session, new WizardTurn(wizard, command, new Shop(now, 3)));
    }

    private void assertThatItIsDiscarded() {
        assertThat(session)
                .isInstanceOfSatisfying(
                        Ended.class, ended -> assertThat(ended.outcome()).isInstanceOf(Outcome.Discarded.class));
    }
}
