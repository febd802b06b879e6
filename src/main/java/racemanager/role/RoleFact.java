package racemanager.role;

import java.time.Instant;
import java.util.Optional;
import racemanager.kernel.Erasing;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.kernel.RoleId;

/** What happened to the roles that a guild's events give. */
public sealed interface RoleFact {

    /** All that one event wishes now; nothing when the wish is empty. */
    record Wished(String about, Optional<RoleWish> wish, Instant at) implements RoleFact {}

    /**
     * Discord gave or took the role, as it was asked to.
     *
     * @param possible false when there was nothing to give or take, which says nothing about the role itself
     */
    record Done(RoleId role, MemberId member, boolean possible, Instant at) implements RoleFact {}

    record Refused(RoleId role, MemberId member, Phrase why, Instant at) implements RoleFact {}

    record TriedAgain(RoleId role, Instant at) implements RoleFact {}

    record RefusalTold(RoleId role, Phrase why, Instant at) implements RoleFact {}

    record MemberForgotten(MemberId member, Instant at) implements RoleFact, Erasing {}
}
