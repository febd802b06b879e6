package racemanager.role;

import java.time.Instant;
import java.util.Optional;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.kernel.RoleId;

/** What is asked of the roles that a guild's events give; the instant comes with it. */
public sealed interface RoleCommand {

    /**
     * All that one event wishes now; may be said again.
     *
     * @param about the same for the same event, such as {@code event-42}
     */
    record Wish(String about, Optional<RoleWish> wish, Instant at) implements RoleCommand {}

    /**
     * Discord did what it was asked with this revision.
     *
     * @param possible false when there was nothing to give or take
     */
    record NoteDone(RoleId role, MemberId member, long revision, boolean possible, Instant at) implements RoleCommand {}

    /** Discord will not do what it was asked with this revision. */
    record NoteRefused(RoleId role, MemberId member, long revision, Phrase why, Instant at) implements RoleCommand {}

    /** The organisers were told why a role is refused, as far as that is possible. */
    record NoteTold(RoleId role, Phrase why, Instant at) implements RoleCommand {}

    /** Time has passed; what it brings, comes. */
    record TimePassed(Instant at) implements RoleCommand {}

    /** What Discord refused is tried again at once. */
    record TryAgain(Instant at) implements RoleCommand {}

    /** Nothing that names the member may be left, here or in what was stored. */
    record Forget(MemberId member, Instant at) implements RoleCommand {}

    /** Nothing changes; the present state is the answer. */
    record Look() implements RoleCommand {}
}
