package racemanager.setting;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import racemanager.kernel.RoleId;

/**
 * What a guild has decided once for all its new events; where it has decided nothing, the default holds.
 *
 * @param absent what becomes of the places of those who have not checked in; by default they keep them
 * @param withdrawalLimit how often a driver may withdraw from an event and still come back alone; by default always
 * @param driver the role of those on the grid; by default there is none
 * @param steward the role of those who may do what a steward does; by default there is none
 * @param attempts after how many tries with another member's account a member has to wait, 0 for never; by default
 *     three
 * @param attemptMinutes in how many minutes these tries count, and how long the member waits then; by default ten
 * @param confirmHours how long a place that becomes free before closure is kept for the next in line, who confirms it, 0
 *     where they get it at once; by default as in the event before
 * @param order in which order those wait who get the places that become free; by default whoever came first
 * @param numbers which race numbers drivers may have; by default any
 */
public record EventPolicy(
        Optional<ClosurePolicy> absent,
        Optional<Integer> withdrawalLimit,
        Optional<RoleId> driver,
        Optional<RoleId> steward,
        Optional<Integer> attempts,
        Optional<Integer> attemptMinutes,
        Optional<Integer> confirmHours,
        Optional<PromotionOrder> order,
        Optional<NumberRule> numbers) {

    /** Nothing is decided. */
    public static final EventPolicy NONE = new EventPolicy(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** The limits to choose from. */
    public static final List<Integer> WITHDRAWAL_LIMITS = List.of(1, 2, 3, 5);

    /** The numbers of attempts to choose from; nobody ever waits with the first. */
    public static final List<Integer> ATTEMPTS = List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

    /** The minutes to choose from. */
    public static final List<Integer> ATTEMPT_MINUTES = List.of(1, 2, 5, 10, 15, 20, 30, 45, 60);

    /** The hours to choose from; with the first nobody has to confirm. */
    public static final List<Integer> CONFIRM_HOURS = List.of(0, 1, 2, 6, 12, 24);

    private static final int USUAL_ATTEMPTS = 3;
    private static final int USUAL_MINUTES = 10;

    /** After how many tries with another member's account a member has to wait; 0 for never. */
    public int mostAttempts() {
        return attempts.orElse(USUAL_ATTEMPTS);
    }

    /** In which time these tries count, and how long the member waits then. */
    public Duration attemptTime() {
        return Duration.ofMinutes(attemptMinutes.orElse(USUAL_MINUTES));
    }

    public Optional<RoleId> role(RoleUse use) {
        return switch (use) {
            case DRIVER -> driver;
            case STEWARD -> steward;
        };
    }

    /** As settings keep it: empty where nothing is decided. */
    Optional<EventPolicy> kept() {
        return equals(NONE) ? Optional.empty() : Optional.of(this);
    }

    EventPolicy with(Setting.AbsentDrivers set) {
        return new EventPolicy(
                set.policy(), withdrawalLimit, driver, steward, attempts, attemptMinutes, confirmHours, order, numbers);
    }

    EventPolicy with(Setting.WithdrawalLimit set) {
        return new EventPolicy(
                absent, set.most(), driver, steward, attempts, attemptMinutes, confirmHours, order, numbers);
    }

    EventPolicy with(Setting.AttemptLimit set) {
        return new EventPolicy(
                absent, withdrawalLimit, driver, steward, set.most(), attemptMinutes, confirmHours, order, numbers);
    }

    EventPolicy with(Setting.AttemptTime set) {
        return new EventPolicy(
                absent, withdrawalLimit, driver, steward, attempts, set.minutes(), confirmHours, order, numbers);
    }

    EventPolicy with(Setting.ConfirmTime set) {
        return new EventPolicy(
                absent, withdrawalLimit, driver, steward, attempts, attemptMinutes, set.hours(), order, numbers);
    }

    EventPolicy with(Setting.WaitingOrder set) {
        return new EventPolicy(
                absent, withdrawalLimit, driver, steward, attempts, attemptMinutes, confirmHours, set.order(), numbers);
    }

    EventPolicy with(Setting.RaceNumbers set) {
        return new EventPolicy(
                absent, withdrawalLimit, driver, steward, attempts, attemptMinutes, confirmHours, order, set.rule());
    }

    EventPolicy with(Setting.UsedRole set) {
        return switch (set.use()) {
            case DRIVER ->
                new EventPolicy(
                        absent,
                        withdrawalLimit,
                        set.role(),
                        steward,
                        attempts,
                        attemptMinutes,
                        confirmHours,
                        order,
                        numbers);
            case STEWARD ->
                new EventPolicy(
                        absent,
                        withdrawalLimit,
                        driver,
                        set.role(),
                        attempts,
                        attemptMinutes,
                        confirmHours,
                        order,
                        numbers);
        };
    }
}
