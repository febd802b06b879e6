package racemanager.kernel.actor;

import java.util.List;

/**
 * A type that is stored as such, with what lifts older versions of it.
 *
 * @param type the sealed interface of its records, or the record that it is
 * @param lifts from version 1 to 2, from 2 to 3, and so on
 */
record StoredType(Class<?> type, List<Lift> lifts) {

    StoredType {
        lifts = List.copyOf(lifts);
    }

    /** The version in which it is stored now. */
    int version() {
        return lifts.size() + 1;
    }

    /** Whether a record of this class name belongs to it, even one that the program no longer has. */
    boolean covers(String name) {
        return name.equals(type.getName()) || name.startsWith(type.getName() + "$") || isPermitted(name);
    }

    private boolean isPermitted(String name) {
        return SealedNames.leaves(type).anyMatch(leaf -> leaf.getName().equals(name));
    }

    Lift.Written lifted(Lift.Written written, int from) {
        var present = written;
        for (var lift : lifts.subList(from - 1, lifts.size())) {
            present = lift.apply(present);
        }
        return present;
    }
}
