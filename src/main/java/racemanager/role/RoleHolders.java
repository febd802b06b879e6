package racemanager.role;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;

/**
 * One role: who has it from the bot or is to get it, and why Discord refuses it, if it does.
 *
 * @param refusal kept until Discord gives or takes the role for anybody
 */
public record RoleHolders(Map<MemberId, Hold> holds, Optional<Refusal> refusal) {

    /** How long after a refusal the same is tried again. */
    public static final Duration TRIED_AGAIN_AFTER = Duration.ofHours(1);

    static final RoleHolders NONE = new RoleHolders(Map.of(), Optional.empty());

    public RoleHolders {
        holds = Map.copyOf(holds);
    }

    /**
     * Discord will not give or take the role.
     *
     * @param why the sentence for the organisers
     * @param at when that was first answered since the last try
     * @param told whether they were told this reason
     */
    public record Refusal(Phrase why, Instant at, boolean told) {
        Instant triedAgainAt() {
            return at.plus(TRIED_AGAIN_AFTER);
        }
    }

    public boolean isSettled() {
        return holds.values().stream().noneMatch(Hold::isAwaited);
    }

    boolean isRefused() {
        return holds.values().stream().anyMatch(Hold::isRefused);
    }

    /** When what was refused is tried again by itself. */
    public Optional<Instant> triedAgainAt() {
        return refusal.filter(why -> isRefused()).map(Refusal::triedAgainAt);
    }

    /** What the organisers have not been told yet. */
    public Optional<Refusal> untold() {
        return refusal.filter(why -> !why.told() && isRefused());
    }

    RoleHolders wanting(Set<MemberId> members, long revision) {
        var next = new HashMap<MemberId, Hold>();
        holds.forEach((member, hold) -> next.put(member, hold.wanting(members.contains(member), revision)));
        members.forEach(member -> next.computeIfAbsent(member, fresh -> Hold.wanted(revision)));
        return new RoleHolders(next, refusal);
    }

    RoleHolders done(MemberId member) {
        var next = new HashMap<>(holds);
        next.computeIfPresent(member, (same, hold) -> hold.done().orElse(null));
        return new RoleHolders(next, refusal);
    }

    RoleHolders refused(MemberId member, Phrase why, Instant at) {
        var next = new HashMap<>(holds);
        next.computeIfPresent(member, (same, hold) -> hold.refused());
        var known = refusal.filter(before -> before.why().equals(why));
        return new RoleHolders(next, known.or(() -> Optional.of(new Refusal(why, at, false))));
    }

    /** What is known to be possible is asked for everybody at once, and the refusal is over. */
    RoleHolders possible(long revision) {
        var next = new HashMap<>(holds);
        next.replaceAll((member, hold) -> hold.triedAgain(revision));
        return new RoleHolders(next, Optional.empty());
    }

    /** For one of them, which tells whether it is possible for all: Discord locks out who asks in vain too often. */
    RoleHolders triedAgain(long revision, Instant at) {
        var next = new HashMap<>(holds);
        holds.entrySet().stream()
                .filter(entry -> entry.getValue().isRefused())
                .map(Map.Entry::getKey)
                .min(Comparator.comparing(MemberId::value))
                .ifPresent(member -> next.computeIfPresent(member, (same, hold) -> hold.triedAgain(revision)));
        return new RoleHolders(next, refusal.map(before -> new Refusal(before.why(), at, before.told())));
    }

    RoleHolders told(Phrase why) {
        return new RoleHolders(
                holds, refusal.map(before -> before.why().equals(why) ? new Refusal(why, before.at(), true) : before));
    }

    RoleHolders without(MemberId member) {
        var next = new HashMap<>(holds);
        next.remove(member);
        return new RoleHolders(next, refusal);
    }
}
