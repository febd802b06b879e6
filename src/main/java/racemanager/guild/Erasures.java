package racemanager.guild;

import java.util.LinkedHashSet;
import java.util.Set;
import racemanager.kernel.MemberId;

/**
 * What a guild has begun to erase and not seen gone from the store.
 *
 * @param forgetting members whose traces are being followed
 * @param unerased how many members and events have gone since the store was last swept for this guild
 */
public record Erasures(Set<MemberId> forgetting, int unerased) {

    public static final Erasures NONE = new Erasures(Set.of(), 0);

    public Erasures {
        forgetting = Set.copyOf(forgetting);
    }

    public boolean isForgetting(MemberId member) {
        return forgetting.contains(member);
    }

    public boolean areUnfinished() {
        return unerased > 0 || !forgetting.isEmpty();
    }

    Erasures beginning(MemberId member) {
        var more = new LinkedHashSet<>(forgetting);
        more.add(member);
        return new Erasures(more, unerased);
    }

    Erasures ending(MemberId member) {
        var fewer = new LinkedHashSet<>(forgetting);
        fewer.remove(member);
        return new Erasures(fewer, unerased + 1);
    }

    Erasures oneMore() {
        return new Erasures(forgetting, unerased + 1);
    }

    Erasures erased(int count) {
        return new Erasures(forgetting, Math.max(0, unerased - count));
    }
}
