package racemanager.discord.interaction;

import java.util.LinkedHashSet;

/** The latest interactions that were taken, so that a resumed gateway repeats nothing. */
final class RecentIds {

    private static final int MOST = 8192;

    private final LinkedHashSet<Long> ids = LinkedHashSet.newLinkedHashSet(MOST);

    /** Whether this id is new; it is remembered from now on. */
    synchronized boolean isNew(long id) {
        if (!ids.add(id)) {
            return false;
        }
        if (ids.size() > MOST) {
            ids.removeFirst();
        }
        return true;
    }
}
