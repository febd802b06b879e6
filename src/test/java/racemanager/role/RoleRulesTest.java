package racemanager.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.kernel.RoleId;

class RoleRulesTest {

    private static final Instant NOW = Instant.parse("2026-12-05T18:00:00Z");
    private static final Instant UNTIL = NOW.plus(Duration.ofDays(2));
    private static final RoleId ROLE = new RoleId(70);
    private static final RoleId OTHER = new RoleId(71);
    private static final MemberId LENA = new MemberId(10);
    private static final MemberId DIEGO = new MemberId(11);
    private static final Phrase TOO_HIGH = Phrase.of("too_high");

    private DriverRoles roles = DriverRoles.NONE;

    private List<RoleFact> hears(RoleCommand command) {
        var facts = ((Decision.Accepted<RoleFact>) RoleRules.decide(roles, command)).facts();
        for (var fact : facts) {
            roles = RoleRules.evolve(roles, fact);
        }
        return facts;
    }

    private List<RoleFact> wishes(String about, RoleId role, MemberId... members) {
        return hears(new RoleCommand.Wish(about, Optional.of(wish(role, members)), NOW));
    }

    private static RoleWish wish(RoleId role, MemberId... members) {
        return new RoleWish(role, Set.of(members), UNTIL, Optional.of(new MemberId(1)), Locale.ENGLISH);
    }

    private void ends(String about) {
        hears(new RoleCommand.Wish(about, Optional.empty(), NOW));
    }

    private void does(RoleId role, MemberId member) {
        hears(new RoleCommand.NoteDone(role, member, hold(role, member).revision(), true, NOW));
    }

    private void refuses(MemberId member, Phrase why) {
        hears(new RoleCommand.NoteRefused(ROLE, member, hold(ROLE, member).revision(), why, NOW));
    }

    private RoleHolders holders() {
        return Objects.requireNonNull(roles.roles().get(ROLE));
    }

    private Hold hold(RoleId role, MemberId member) {
        return roles.hold(role, member).orElseThrow();
    }

    /** What Discord is asked: "+70/10" to give, "-70/10" to take. */
    private Set<String> asked() {
        return roles.roles().entrySet().stream()
                .flatMap(role -> role.getValue().holds().entrySet().stream()
                        .filter(hold -> hold.getValue().isAwaited())
                        .map(hold -> (hold.getValue().wanted() ? "+" : "-")
                                + role.getKey().text()
                                + "/"
                                + hold.getKey().text()))
                .collect(Collectors.toSet());
    }

    @Test
    void whoeverEntersTheGridGetsTheRoleAndWhoLeavesLosesIt() {
        wishes("event-1", ROLE, LENA);
        assertThat(asked()).containsExactly("+70/10");
        does(ROLE, LENA);
        assertThat(roles.isSettled()).isTrue();

        wishes("event-1", ROLE, DIEGO);
        assertThat(asked()).containsExactlyInAnyOrder("-70/10", "+70/11");
        does(ROLE, LENA);
        does(ROLE, DIEGO);

        assertThat(roles.isSettled()).isTrue();
        assertThat(roles.hold(ROLE, LENA)).isEmpty();
    }

    @Test
    void whoDrivesInAnotherEventKeepsTheRole() {
        wishes("event-1", ROLE, LENA);
        wishes("event-2", ROLE, LENA);
        does(ROLE, LENA);

        ends("event-1");
        assertThat(asked()).isEmpty();
        ends("event-2");
        assertThat(asked()).containsExactly("-70/10");
    }

    @Test
    void anotherRoleOfTheEventTakesTheOldAndGivesTheNew() {
        wishes("event-1", ROLE, LENA);
        does(ROLE, LENA);

        wishes("event-1", OTHER, LENA);

        assertThat(asked()).containsExactlyInAnyOrder("-70/10", "+71/10");
    }

    @Test
    void whatIsSaidAgainChangesNothing() {
        wishes("event-1", ROLE, LENA);

        assertThat(wishes("event-1", ROLE, LENA)).isEmpty();
        assertThat(hears(new RoleCommand.Wish("event-2", Optional.empty(), NOW)))
                .isEmpty();
    }

    @Test
    void aGiftThatNobodyAnsweredIsTakenBackAllTheSame() {
        wishes("event-1", ROLE, LENA);
        wishes("event-1", ROLE);

        assertThat(asked()).containsExactly("-70/10");
    }

    @Test
    void anAnswerToAnOlderQuestionCountsForNothing() {
        wishes("event-1", ROLE, LENA);
        var older = hold(ROLE, LENA).revision();
        wishes("event-1", ROLE);
        wishes("event-1", ROLE, LENA);

        assertThat(hears(new RoleCommand.NoteDone(ROLE, LENA, older, true, NOW)))
                .isEmpty();
        assertThat(asked()).containsExactly("+70/10");
    }

    @Test
    void aWishEndsByItselfAndOneThatHasEndedIsNone() {
        wishes("event-1", ROLE, LENA);
        does(ROLE, LENA);
        assertThat(roles.nextDue()).contains(UNTIL);

        assertThat(hears(new RoleCommand.TimePassed(UNTIL.minusSeconds(1)))).isEmpty();
        hears(new RoleCommand.TimePassed(UNTIL));
        assertThat(asked()).containsExactly("-70/10");
        assertThat(hears(new RoleCommand.Wish("event-1", Optional.of(wish(ROLE, LENA)), UNTIL)))
                .isEmpty();
    }

    @Test
    void theSameRefusalIsToldOnceHoweverManyItConcerns() {
        wishes("event-1", ROLE, LENA, DIEGO);
        refuses(LENA, TOO_HIGH);
        assertThat(untold()).isTrue();
        hears(new RoleCommand.NoteTold(ROLE, TOO_HIGH, NOW));
        refuses(DIEGO, TOO_HIGH);
        assertThat(untold()).isFalse();

        wishes("event-1", ROLE);
        wishes("event-1", ROLE, LENA);
        refuses(LENA, TOO_HIGH);

        assertThat(untold()).isFalse();
        refusesAnew(Phrase.of("not_allowed"));
        assertThat(untold()).isTrue();
    }

    private void refusesAnew(Phrase why) {
        hears(new RoleCommand.TryAgain(NOW));
        refuses(LENA, why);
    }

    private boolean untold() {
        return holders().untold().isPresent();
    }

    /** The one that was refused may not have been the first: a crash may have swallowed the answer to another. */
    @Test
    void aRefusedGiftIsTakenBackAllTheSame() {
        wishes("event-1", ROLE, LENA);
        refuses(LENA, TOO_HIGH);

        wishes("event-1", ROLE);

        assertThat(asked()).containsExactly("-70/10");
    }

    @Test
    void oneIsTriedForAllWhoWereRefused() {
        wishes("event-1", ROLE, LENA, DIEGO);
        refuses(LENA, TOO_HIGH);
        refuses(DIEGO, TOO_HIGH);

        hears(new RoleCommand.TryAgain(NOW));
        assertThat(asked()).containsExactly("+70/10");
        does(ROLE, LENA);

        assertThat(asked()).containsExactly("+70/11");
    }

    @Test
    void aRefusedTakingIsTriedAgainAfterAnHour() {
        wishes("event-1", ROLE, LENA);
        does(ROLE, LENA);
        ends("event-1");
        refuses(LENA, TOO_HIGH);
        assertThat(roles.nextDue()).contains(NOW.plus(Duration.ofHours(1)));

        assertThat(hears(new RoleCommand.TimePassed(NOW.plusSeconds(3_599)))).isEmpty();
        hears(new RoleCommand.TimePassed(NOW.plusSeconds(3_600)));

        assertThat(asked()).containsExactly("-70/10");
    }

    @Test
    void whatIsPossibleForOneIsTriedForAll() {
        wishes("event-1", ROLE, LENA);
        refuses(LENA, TOO_HIGH);
        wishes("event-1", ROLE, LENA, DIEGO);

        does(ROLE, DIEGO);

        assertThat(asked()).containsExactly("+70/10");
        assertThat(holders().refusal()).isEmpty();
    }

    /** Somebody who left says nothing about the role. */
    @Test
    void whoLeftTheGuildIsDoneWithAndNoProofThatTheRoleCanBeGiven() {
        wishes("event-1", ROLE, LENA, DIEGO);
        refuses(LENA, TOO_HIGH);

        hears(new RoleCommand.NoteDone(ROLE, DIEGO, hold(ROLE, DIEGO).revision(), false, NOW));

        assertThat(roles.isSettled()).isTrue();
        assertThat(holders().refusal()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"AWAITED", "DONE", "REFUSED"})
    void nothingNamesAMemberWhoIsForgotten(Hold.Answer answer) {
        wishes("event-1", ROLE, LENA, DIEGO);
        if (answer == Hold.Answer.DONE) does(ROLE, LENA);
        if (answer == Hold.Answer.REFUSED) refuses(LENA, TOO_HIGH);

        hears(new RoleCommand.Forget(LENA, NOW));
        hears(new RoleCommand.Forget(new MemberId(1), NOW));

        assertThat(roles.toString()).doesNotContain("MemberId[value=10]", "MemberId[value=1]");
        assertThat(roles.hold(ROLE, DIEGO)).isPresent();
    }

    @Test
    void aGuildThatNeverGaveARoleHasNothingToForget() {
        assertThat(hears(new RoleCommand.Forget(LENA, NOW))).isEmpty();
    }
}
