package racemanager.guild;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import racemanager.event.AccountClaim;
import racemanager.event.AccountClaim.Which;
import racemanager.event.Steward;
import racemanager.guild.GuildFact.AccountAlertTold;
import racemanager.guild.GuildFact.AccountDecisionShown;
import racemanager.guild.GuildFact.AccountRefused;
import racemanager.kernel.MemberId;
import racemanager.steam.SteamId;

/**
 * Who named an account that another member has, and whom stewards allowed that.
 *
 * @param last the highest number that a claim was given
 */
public record Accounts(int last, List<AccountClaim> claims, List<Allowed> allowed) {

    public static final Accounts NONE = new Accounts(0, List.of(), List.of());

    /** How long a steward may take to decide. */
    static final Duration KEPT = Duration.ofDays(7);

    private static final int MOST_CLAIMS = 200;

    /** The member may use the account beside its owner, or has taken over what was a guest's. */
    public record Allowed(MemberId member, SteamId account, MemberId owner) {

        boolean names(MemberId somebody) {
            return member.equals(somebody) || owner.equals(somebody);
        }
    }

    public Accounts {
        claims = List.copyOf(claims);
        allowed = List.copyOf(allowed);
    }

    public boolean isAllowed(MemberId member, SteamId account) {
        return allowed.stream()
                .anyMatch(each -> each.member().equals(member) && each.account().equals(account));
    }

    /** What stewards can decide about in this event. */
    public Optional<AccountClaim> claim(int event, Which which) {
        var there = claims.stream().filter(claim -> claim.event() == event);
        return switch (which) {
            case Which.Numbered numbered ->
                there.filter(claim -> claim.number() == numbered.number()).findFirst();
            case Which.LatestOf of ->
                there.filter(claim -> claim.member().equals(of.driver()))
                        .max(Comparator.comparing(AccountClaim::latest));
        };
    }

    Optional<AccountClaim> claim(int event, MemberId member, SteamId account) {
        return claims.stream()
                .filter(claim -> claim.event() == event && claim.isOf(member, account))
                .findFirst();
    }

    /** Whether race control knows already of this member and this account, in whichever event. */
    boolean isAlerted(MemberId member, SteamId account, Instant now) {
        return claims.stream().anyMatch(claim -> claim.isOf(member, account) && claim.isAlerted(now));
    }

    /** What is kept of a member; nobody else is named. */
    Profile.SharedAccounts of(MemberId member) {
        var refused = claims.stream()
                .filter(claim -> claim.member().equals(member))
                .map(AccountClaim::account)
                .filter(account -> !isAllowed(member, account))
                .distinct()
                .toList();
        var own = allowed.stream()
                .filter(each -> each.member().equals(member) && each.owner().isOnDiscord())
                .map(Allowed::account)
                .toList();
        var others = Stream.concat(
                        claims.stream()
                                .filter(claim -> claim.owner().equals(member))
                                .map(AccountClaim::member),
                        allowed.stream()
                                .filter(each -> each.owner().equals(member))
                                .map(Allowed::member))
                .distinct()
                .count();
        return new Profile.SharedAccounts(refused, own, (int) others);
    }

    /** Of which race control is still to be told. */
    public List<AccountClaim> untold(Instant now) {
        return claims.stream().filter(claim -> claim.isUntold(now)).toList();
    }

    /** When the member was refused, newest first. */
    List<Instant> tries(MemberId member) {
        return claims.stream()
                .filter(claim -> claim.member().equals(member))
                .flatMap(claim -> claim.tries().stream())
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    Accounts refusing(AccountRefused refused) {
        var known = claims.stream()
                .filter(claim -> claim.number() == refused.number())
                .findFirst()
                .orElseGet(() -> AccountClaim.first(
                        refused.number(),
                        refused.member(),
                        refused.account(),
                        refused.owner(),
                        refused.event(),
                        refused.language(),
                        refused.at()));
        var others = claims.stream()
                .filter(claim -> claim.number() != refused.number())
                .filter(claim -> claim.latest().plus(KEPT).isAfter(refused.at()));
        var newest = Stream.concat(
                        Stream.of(known.triedAgain(refused.owner(), refused.guest(), refused.alert(), refused.at())),
                        others.sorted(Comparator.comparing(AccountClaim::latest).reversed()))
                .limit(MOST_CLAIMS)
                .toList();
        return new Accounts(Math.max(last, refused.number()), newest, allowed);
    }

    /** Whoever is allowed an account has not to wait for the tries before. */
    Accounts allowing(Allowed more, Steward by) {
        var all = new ArrayList<>(allowed);
        all.add(more);
        return new Accounts(last, changed(claim -> allowed(claim, more, by)), all);
    }

    /** An entry's alert is settled by the event, which may refuse what the guild allows. */
    private static AccountClaim allowed(AccountClaim claim, Allowed more, Steward by) {
        if (!claim.member().equals(more.member())) return claim;
        return claim.isOf(more.member(), more.account()) && !claim.isForEntry()
                ? claim.forgiven().decided(by)
                : claim.forgiven();
    }

    Accounts told(AccountAlertTold told) {
        return changing(told.claim(), claim -> claim.alertTold(told.post()));
    }

    Accounts shown(AccountDecisionShown shown) {
        return changing(shown.claim(), claim -> claim.decisionShown(shown.message()));
    }

    private Accounts changing(int number, UnaryOperator<AccountClaim> change) {
        return new Accounts(last, changed(claim -> claim.number() == number ? change.apply(claim) : claim), allowed);
    }

    /** Whose messages to race control do not yet say what was decided. */
    public List<AccountClaim> undecided() {
        return claims.stream().filter(claim -> !claim.undecided().isEmpty()).toList();
    }

    /** Nothing that names the member on either side. */
    Accounts without(MemberId member) {
        return new Accounts(
                last,
                claims.stream()
                        .filter(claim -> !claim.names(member))
                        .map(claim -> claim.withoutSteward(member))
                        .toList(),
                allowed.stream().filter(each -> !each.names(member)).toList());
    }

    private List<AccountClaim> changed(UnaryOperator<AccountClaim> change) {
        return claims.stream().map(change).toList();
    }
}
