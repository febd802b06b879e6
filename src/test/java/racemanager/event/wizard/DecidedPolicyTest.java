package racemanager.event.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.event.EventDetails.Roles;
import racemanager.event.EventPlan;
import racemanager.kernel.Phrase;
import racemanager.kernel.RoleId;
import racemanager.setting.ClosurePolicy;
import racemanager.setting.GuildSettings;
import racemanager.setting.NumberRule;
import racemanager.setting.PromotionOrder;
import racemanager.setting.RoleUse;
import racemanager.setting.Setting;
import racemanager.wizard.Answers;
import racemanager.wizard.WizardKind.Unfinished;

/** A guild has decided that the absent lose their places, and that a driver may come back twice. */
class DecidedPolicyTest {

    private static final RoleId UNKNOWN = new RoleId(99);
    private static final GuildSettings DECIDED = GuildSettings.DEFAULT
            .with(new Setting.AbsentDrivers(Optional.of(ClosurePolicy.DROP)))
            .with(new Setting.WithdrawalLimit(Optional.of(2)));
    private static final EventPlan BEFORE =
            RaceNight.limiting(5, RaceNight.closing(ClosurePolicy.ASK, RaceNight.plan()));

    private final EventWizardContext world = RaceNight.having(DECIDED);

    private EventPlan plan(Answers answers) {
        return EventDraft.plan(answers, world).orElseThrow();
    }

    private static EventWizardContext having(RoleUse use) {
        return RaceNight.having(DECIDED.with(new Setting.UsedRole(use, Optional.of(UNKNOWN))));
    }

    @Test
    void aFirstEventBeginsWithIt() {
        var first = EventOpening.answers(Optional.empty(), Answers.NONE, world).and(RaceNight.answers());

        assertThat(plan(first).details().closure()).isEqualTo(ClosurePolicy.DROP);
        assertThat(plan(first).details().withdrawalLimit()).contains(2);
    }

    @Test
    void theNextEventBeginsWithItAndNotAsTheOneBefore() {
        var next = plan(EventOpening.answers(Optional.of(BEFORE), Answers.NONE, world));

        assertThat(next.details().closure()).isEqualTo(ClosurePolicy.DROP);
        assertThat(next.details().withdrawalLimit()).contains(2);
    }

    @Test
    void whoMovesUpConfirmsAsTheGuildHasDecidedAndElseAsInTheEventBefore() {
        var before = RaceNight.confirming(6, RaceNight.plan());
        var deciding = RaceNight.having(DECIDED.with(new Setting.ConfirmTime(Optional.of(2))));
        var turnedOff = RaceNight.having(DECIDED.with(new Setting.ConfirmTime(Optional.of(0))));

        assertThat(next(before, deciding).details().confirmHours()).contains(2);
        assertThat(next(before, turnedOff).details().confirmHours()).isEmpty();
        assertThat(next(before, world).details().confirmHours()).contains(6);
        assertThat(next(RaceNight.plan(), world).details().confirmHours()).isEmpty();
        assertThat(EventDraft.plan(EventOpening.changing(4, before, deciding), deciding))
                .contains(before);
    }

    @Test
    void thoseWhoWaitAreInTheOrderThatTheGuildHasDecidedUntilItIsPublished() {
        var fewest =
                RaceNight.having(DECIDED.with(new Setting.WaitingOrder(Optional.of(PromotionOrder.FEWEST_STARTS))));
        var fair = RaceNight.promoting(PromotionOrder.FEWEST_STARTS, RaceNight.plan());

        assertThat(next(RaceNight.plan(), fewest).details().promotion()).isEqualTo(PromotionOrder.FEWEST_STARTS);
        assertThat(next(fair, world).details().promotion()).isEqualTo(PromotionOrder.FIRST_COME);
        assertThat(EventDraft.plan(EventOpening.changing(4, fair, world), world))
                .contains(fair);
        assertThat(EventDraft.plan(EventOpening.changing(4, RaceNight.plan(), fewest), fewest))
                .contains(RaceNight.plan());
    }

    @Test
    void raceNumbersAreThoseThatTheGuildHasDecidedUntilItIsPublished() {
        var rule = new NumberRule(10, 99, List.of(42, 69));
        var decided = RaceNight.having(DECIDED.with(new Setting.RaceNumbers(Optional.of(rule))));
        var numbered = RaceNight.numbering(rule, RaceNight.plan());

        assertThat(next(RaceNight.plan(), decided).details().numbers()).contains(rule);
        assertThat(next(numbered, world).details().numbers()).isEmpty();
        assertThat(EventDraft.plan(EventOpening.changing(4, numbered, world), world))
                .contains(numbered);
        assertThat(EventDraft.plan(EventOpening.changing(4, RaceNight.plan(), decided), decided))
                .contains(RaceNight.plan());
    }

    private static EventPlan next(EventPlan before, EventWizardContext context) {
        return EventDraft.plan(EventOpening.answers(Optional.of(before), Answers.NONE, context), context)
                .orElseThrow();
    }

    @Test
    void anOrganiserMayDecideOtherwiseForOneEvent() {
        var next = EventOpening.answers(Optional.of(BEFORE), Answers.NONE, world)
                .with("check_in_absent", ClosurePolicy.KEEP.word());

        assertThat(plan(next).details().closure()).isEqualTo(ClosurePolicy.KEEP);
    }

    @Test
    void aCopyClosesAsTheEventThatIsCopied() {
        var copy = EventOpening.answers(Optional.of(BEFORE), EventOpening.copying(4), world)
                .with("day", RaceNight.NIGHT.toString())
                .with("hour", "21")
                .with("minute", "00");

        assertThat(plan(copy).details().closure()).isEqualTo(ClosurePolicy.ASK);
        assertThat(plan(copy).details().withdrawalLimit()).contains(2);
    }

    @Test
    void whatIsPublishedStaysAsItIs() {
        var unlimited = RaceNight.plan();

        assertThat(plan(EventOpening.changing(4, BEFORE, world))).isEqualTo(BEFORE);
        assertThat(EventDraft.plan(EventOpening.changing(4, unlimited, having(RoleUse.DRIVER)), having(RoleUse.DRIVER)))
                .contains(unlimited);
    }

    @Test
    void withoutADecisionTheNextEventIsAsTheOneBefore() {
        var undecided = RaceNight.around();
        var next = EventDraft.plan(EventOpening.answers(Optional.of(BEFORE), Answers.NONE, undecided), undecided)
                .orElseThrow();

        assertThat(next.details().closure()).isEqualTo(ClosurePolicy.ASK);
        assertThat(next.details().withdrawalLimit()).isEmpty();
    }

    @Test
    void theRolesOfTheGuildAreThoseOfTheEventAndHeldAgainstWhatTheBotMayDo() {
        for (var use : RoleUse.values()) {
            var answers = EventOpening.answers(Optional.of(BEFORE), Answers.NONE, having(use));

            assertThat(RolesStep.roles(answers))
                    .isEqualTo(
                            use == RoleUse.DRIVER
                                    ? new Roles(Optional.of(UNKNOWN), Optional.empty())
                                    : new Roles(Optional.empty(), Optional.of(UNKNOWN)));
            assertThat(EventWizard.KIND
                            .unfinished(answers, having(use))
                            .map(Unfinished::problem)
                            .map(Phrase::key))
                    .contains("wizard.event.roles.gone");
        }
    }
}
