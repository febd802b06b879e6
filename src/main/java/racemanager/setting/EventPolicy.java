package racemanager.setting;

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
 */
public record EventPolicy(
        Optional<ClosurePolicy> absent,
        Optional<Integer> withdrawalLimit,
        Optional<RoleId> driver,
        Optional<RoleId> steward) {

    /** Nothing is decided. */
    public static final EventPolicy NONE =
            new EventPolicy(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The limits to choose from. */
    public static final List<Integer> WITHDRAWAL_LIMITS = List.of(1, 2, 3, 5);

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
        return new EventPolicy(set.policy(), withdrawalLimit, driver, steward);
    }

    EventPolicy with(Setting.WithdrawalLimit set) {
        return new EventPolicy(absent, set.most(), driver, steward);
    }

    EventPolicy with(Setting.UsedRole set) {
        return switch (set.use()) {
            case DRIVER -> new EventPolicy(absent, withdrawalLimit, set.role(), steward);
            case STEWARD -> new EventPolicy(absent, withdrawalLimit, driver, set.role());
        };
    }
}
