package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.EventStory.DAYS_BEFORE;
import static racemanager.event.EventStory.LENGTH;
import static racemanager.event.EventStory.ORGANISER;
import static racemanager.event.EventStory.START;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.kernel.RoleId;
import racemanager.role.DriverRoles;
import racemanager.role.RoleCommand;
import racemanager.role.RoleFact;
import racemanager.role.RoleRules;

/**
 * Two events with one role and drivers who come and go in any order, before a Discord that answers late, refuses for a
 * while, and answers twice: in the end those have the role who are on a grid, and nobody else.
 */
class DriverRoleModelTest {

    private static final int SEQUENCES = 3_000;
    private static final int TURNS = 60;
    private static final int DRIVERS = 6;
    private static final RoleId ROLE = new RoleId(70);
    private static final Instant ROLES_END = START.plus(LENGTH).plus(Duration.ofHours(24));
    private static final int SECONDS_BETWEEN = 2 * 6 * 24 * 3_600 / TURNS;

    @Test
    void thousandsOfRandomSeasonsEndAsTheGridsSay() {
        var given = 0;
        for (long seed = 1; seed <= SEQUENCES; seed++) {
            given += new Season(seed).tell(seed);
        }
        assertThat(given).as("how often anybody had the role").isGreaterThan(SEQUENCES);
    }

    private static final class Season {

        private final Random dice;
        private final List<EventStory> events = List.of(DriverRoleTest.withRole(2), DriverRoleTest.withRole(3));
        private final Set<MemberId> onDiscord = new HashSet<>();
        private final List<RoleCommand> answers = new ArrayList<>();
        private DriverRoles roles = DriverRoles.NONE;
        private boolean refuses;

        private Season(long seed) {
            dice = new Random(seed);
        }

        private int tell(long seed) {
            var now = DAYS_BEFORE;
            var given = 0;
            for (int turn = 0; turn < TURNS; turn++) {
                now = now.plusSeconds(dice.nextInt(SECONDS_BETWEEN));
                refuses = dice.nextInt(4) == 0;
                turn(now);
                if (dice.nextInt(5) == 0) {
                    settle(now);
                    assertThat(onDiscord)
                            .as("seed %d, turn %d", seed, turn)
                            .containsExactlyInAnyOrderElementsOf(onAGrid(now));
                    given += onDiscord.size();
                }
            }
            return given;
        }

        private void turn(Instant now) {
            switch (dice.nextInt(3)) {
                case 0 -> discordHears(now);
                case 1 -> answerComes();
                default -> eventHears(dice.nextInt(events.size()), now);
            }
        }

        private void eventHears(int number, Instant now) {
            var event = events.get(number);
            var driver = new MemberId(10 + dice.nextInt(DRIVERS));
            EventCommand command = switch (dice.nextInt(14)) {
                case 0, 1, 2, 3, 4, 5 -> EventStory.register(driver, "Porsche 992 GT3 R", now);
                case 6, 7, 8 -> new EventCommand.Withdraw(driver, now);
                case 9, 10, 11 -> new EventCommand.TimePassed(now);
                case 12 -> new EventCommand.Forget(driver, now);
                default ->
                    dice.nextInt(8) == 0
                            ? new EventCommand.Cancel(Optional.empty(), ORGANISER, now)
                            : new EventCommand.Look(now);
            };
            if (EventRules.decide(event.event(), command) instanceof Decision.Accepted<EventFact>)
                event.accepts(command);
            hear(new RoleCommand.Wish("event-" + number, DriverRole.wish(event.event(), now), now));
            hear(new RoleCommand.TimePassed(now));
        }

        /** It is asked again and again what was not answered, as after a crash; some of the answers are never heard. */
        private void discordHears(Instant now) {
            var holders = roles.roles().get(ROLE);
            if (holders == null) return;
            holders.holds().forEach((member, hold) -> {
                if (!hold.isAwaited()) return;
                if (refuses) {
                    answers.add(new RoleCommand.NoteRefused(ROLE, member, hold.revision(), Phrase.of("too_high"), now));
                    return;
                }
                if (hold.wanted()) onDiscord.add(member);
                else onDiscord.remove(member);
                if (dice.nextInt(4) > 0)
                    answers.add(new RoleCommand.NoteDone(ROLE, member, hold.revision(), true, now));
            });
        }

        private void answerComes() {
            if (!answers.isEmpty()) hear(answers.remove(dice.nextInt(answers.size())));
        }

        /** No event says anything new, Discord is well again, and all answers come. */
        private void settle(Instant now) {
            refuses = false;
            answers.forEach(this::hear);
            answers.clear();
            hear(new RoleCommand.TimePassed(now));
            hear(new RoleCommand.TryAgain(now));
            while (!roles.isSettled()) {
                discordHears(now);
                answers.forEach(this::hear);
                answers.clear();
            }
        }

        private void hear(RoleCommand command) {
            if (RoleRules.decide(roles, command) instanceof Decision.Accepted<RoleFact> accepted)
                for (var fact : accepted.facts()) roles = RoleRules.evolve(roles, fact);
        }

        private Set<MemberId> onAGrid(Instant now) {
            var drivers = new HashSet<MemberId>();
            if (!now.isBefore(ROLES_END)) return drivers;
            for (var event : events) if (!(event.event() instanceof RaceEvent.Cancelled)) drivers.addAll(event.grid());
            drivers.remove(FormerMember.ID);
            return drivers;
        }
    }
}
