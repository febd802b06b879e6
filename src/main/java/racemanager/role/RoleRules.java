package racemanager.role;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;
import racemanager.kernel.RoleId;

/** Who gets which role, who loses it, and when Discord is asked again. */
public final class RoleRules {

    public static Decision<RoleFact> decide(DriverRoles roles, RoleCommand command) {
        return switch (command) {
            case RoleCommand.Wish wish -> wish(roles, wish);
            case RoleCommand.NoteDone done ->
                isAsked(roles, done.role(), done.member(), done.revision())
                        ? Decision.accepted(new RoleFact.Done(done.role(), done.member(), done.possible(), done.at()))
                        : Decision.unchanged();
            case RoleCommand.NoteRefused refused ->
                isAsked(roles, refused.role(), refused.member(), refused.revision())
                        ? Decision.accepted(
                                new RoleFact.Refused(refused.role(), refused.member(), refused.why(), refused.at()))
                        : Decision.unchanged();
            case RoleCommand.NoteTold told -> told(roles, told);
            case RoleCommand.TimePassed passed -> timePassed(roles, passed.at());
            case RoleCommand.TryAgain again -> tryAgain(roles, again.at());
            case RoleCommand.Forget forget -> forget(roles, forget);
            case RoleCommand.Look look -> Decision.unchanged();
        };
    }

    private static Decision<RoleFact> wish(DriverRoles roles, RoleCommand.Wish wish) {
        var present = wish.wish().filter(some -> some.until().isAfter(wish.at()));
        return present.equals(Optional.ofNullable(roles.wishes().get(wish.about())))
                ? Decision.unchanged()
                : Decision.accepted(new RoleFact.Wished(wish.about(), present, wish.at()));
    }

    private static boolean isAsked(DriverRoles roles, RoleId role, MemberId member, long revision) {
        return roles.hold(role, member)
                .filter(hold -> hold.isAwaited() && hold.revision() == revision)
                .isPresent();
    }

    private static Decision<RoleFact> told(DriverRoles roles, RoleCommand.NoteTold told) {
        return Optional.ofNullable(roles.roles().get(told.role()))
                .flatMap(RoleHolders::refusal)
                .filter(refusal -> refusal.why().equals(told.why()) && !refusal.told())
                .map(refusal ->
                        Decision.<RoleFact>accepted(new RoleFact.RefusalTold(told.role(), told.why(), told.at())))
                .orElseGet(Decision::unchanged);
    }

    private static Decision<RoleFact> timePassed(DriverRoles roles, Instant now) {
        Stream<RoleFact> ended = roles.wishes().entrySet().stream()
                .filter(wish -> !wish.getValue().until().isAfter(now))
                .sorted(Map.Entry.comparingByKey())
                .map(wish -> new RoleFact.Wished(wish.getKey(), Optional.empty(), now));
        Stream<RoleFact> again = roles.roles().entrySet().stream()
                .filter(role -> role.getValue()
                        .triedAgainAt()
                        .filter(at -> !at.isAfter(now))
                        .isPresent())
                .map(role -> new RoleFact.TriedAgain(role.getKey(), now));
        return Decision.accepted(Stream.concat(ended, again).toList());
    }

    private static Decision<RoleFact> tryAgain(DriverRoles roles, Instant now) {
        return Decision.accepted(roles.roles().entrySet().stream()
                .filter(role -> role.getValue().isRefused())
                .<RoleFact>map(role -> new RoleFact.TriedAgain(role.getKey(), now))
                .toList());
    }

    /** Older facts may still name somebody whom nothing names now, so that what was ever used is always swept. */
    private static Decision<RoleFact> forget(DriverRoles roles, RoleCommand.Forget forget) {
        return roles.last() == 0
                ? Decision.unchanged()
                : Decision.accepted(new RoleFact.MemberForgotten(forget.member(), forget.at()));
    }

    /** The roles after a fact. */
    public static DriverRoles evolve(DriverRoles roles, RoleFact fact) {
        return switch (fact) {
            case RoleFact.Wished wished -> roles.wishing(wished.about(), wished.wish());
            case RoleFact.Done done -> done(roles, done);
            case RoleFact.Refused refused ->
                roles.changing(
                        refused.role(), holders -> holders.refused(refused.member(), refused.why(), refused.at()));
            case RoleFact.TriedAgain again ->
                roles.asking(again.role(), revision -> holders -> holders.triedAgain(revision, again.at()));
            case RoleFact.RefusalTold told -> roles.changing(told.role(), holders -> holders.told(told.why()));
            case RoleFact.MemberForgotten forgotten -> roles.forgetting(forgotten.member());
        };
    }

    private static DriverRoles done(DriverRoles roles, RoleFact.Done done) {
        var after = roles.changing(done.role(), holders -> holders.done(done.member()));
        return done.possible() ? after.asking(done.role(), revision -> holders -> holders.possible(revision)) : after;
    }

    /** What the asker of a command is shown. */
    public static RoleProgress view(DriverRoles roles, RoleCommand command) {
        return new RoleProgress(roles.isSettled());
    }

    private RoleRules() {}
}
