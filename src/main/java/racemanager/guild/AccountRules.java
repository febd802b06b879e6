package racemanager.guild;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import racemanager.event.AccountClaim;
import racemanager.event.AccountClaim.Which;
import racemanager.event.Entry;
import racemanager.event.Entry.DriverCard;
import racemanager.event.Steward;
import racemanager.guild.GuildCommand.AllowAccount;
import racemanager.guild.GuildCommand.LookAtClaim;
import racemanager.guild.GuildCommand.NoteAlert;
import racemanager.guild.GuildCommand.NoteDecision;
import racemanager.guild.GuildCommand.OfAccounts;
import racemanager.guild.GuildCommand.RefuseAccount;
import racemanager.guild.GuildFact.AccountAlertTold;
import racemanager.guild.GuildFact.AccountAllowed;
import racemanager.guild.GuildFact.AccountDecisionShown;
import racemanager.guild.GuildFact.AccountRefused;
import racemanager.guild.GuildFact.DriverKept;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;
import racemanager.kernel.Mention;
import racemanager.kernel.Phrase;
import racemanager.setting.ChannelUse;
import racemanager.steam.SteamId;

/** What becomes of a registration with another member's account: stewards are told, and can allow it. */
public final class AccountRules {

    /** What a registration is refused with before it is noted. */
    public static final String TAKEN = "driver.steam_taken";

    private static final String GONE = "account.gone";

    static Decision<GuildFact> decide(Guild guild, OfAccounts command) {
        return switch (command) {
            case RefuseAccount refuse -> refuse(guild, refuse);
            case LookAtClaim look ->
                objection(guild, look.event(), look.which(), look.at())
                        .<Decision<GuildFact>>map(Decision::refused)
                        .orElseGet(Decision::unchanged);
            case AllowAccount allow -> allow(guild, allow);
            case NoteAlert note -> note(guild, note);
            case NoteDecision shown -> shown(guild, shown);
        };
    }

    /** Whether this member may not name this account, because another has it. */
    static boolean isTaken(Guild guild, MemberId member, SteamId account) {
        var drivers = guild.drivers();
        return drivers.otherOwner(member, account).isPresent()
                && !drivers.has(member, account)
                && !drivers.accounts().isAllowed(member, account);
    }

    private static Decision<GuildFact> refuse(Guild guild, RefuseAccount refuse) {
        var drivers = guild.drivers();
        var owner = holder(guild, refuse);
        if (owner.isEmpty()
                || guild.erasures().isForgetting(refuse.member())
                || waitsUntil(guild, refuse.member(), refuse.at()).isPresent()) return Decision.unchanged();
        var accounts = drivers.accounts();
        var alert = guild.settings().channel(ChannelUse.RACE_CONTROL).isPresent()
                && !isAlerted(accounts, refuse, owner.get());
        var number = accounts.claim(refuse.event(), refuse.member(), refuse.account())
                .map(AccountClaim::number)
                .orElse(accounts.last() + 1);
        return Decision.accepted(new AccountRefused(
                number,
                refuse.member(),
                refuse.account(),
                owner.get(),
                refuse.guest()
                        .filter(guest -> guest.driver().equals(owner.get()))
                        .map(guest -> guest.card().fullName()),
                refuse.event(),
                refuse.language(),
                alert,
                refuse.at()));
    }

    /** Who has the account that the member was refused: another member, or else a guest of the event. */
    private static Optional<MemberId> holder(Guild guild, RefuseAccount refuse) {
        return isTaken(guild, refuse.member(), refuse.account())
                ? guild.drivers().otherOwner(refuse.member(), refuse.account())
                : refuse.guest().map(Entry::driver);
    }

    /** Guests are of one event, so that an alert about another one says nothing of them. */
    private static boolean isAlerted(Accounts accounts, RefuseAccount refuse, MemberId holder) {
        return holder.isOnDiscord()
                ? accounts.isAlerted(refuse.member(), refuse.account(), refuse.at())
                : accounts.claim(refuse.event(), refuse.member(), refuse.account())
                        .filter(claim -> claim.owner().equals(holder) && claim.isAlerted(refuse.at()))
                        .isPresent();
    }

    /** What the member is told who was refused. */
    public static Phrase told(Guild guild, RefuseAccount refused) {
        var holder = holder(guild, refused);
        if (holder.isEmpty()) return Phrase.of("driver.steam_in_race");
        var sentence = holder.get().isOnDiscord() ? TAKEN : "driver.steam_guest";
        return waiting(guild, refused.member(), refused.at())
                .orElseGet(() -> Phrase.of(
                        isAlerted(guild.drivers().accounts(), refused, holder.get()) ? sentence + "_told" : sentence));
    }

    /** The sentence for whoever has to wait after too many such tries; empty for all others. */
    public static Optional<Phrase> waiting(Guild guild, MemberId member, Instant now) {
        return waitsUntil(guild, member, now)
                .map(until -> Phrase.of("driver.wait")
                        .with("times", guild.settings().policy().mostAttempts())
                        .with("until", until));
    }

    private static Optional<Instant> waitsUntil(Guild guild, MemberId member, Instant now) {
        var policy = guild.settings().policy();
        var most = policy.mostAttempts();
        var tries = guild.drivers().accounts().tries(member);
        if (most == 0 || tries.size() < most) return Optional.empty();
        var latest = tries.getFirst();
        var within = !tries.get(most - 1).plus(policy.attemptTime()).isBefore(latest);
        return Optional.of(latest.plus(policy.attemptTime())).filter(until -> within && now.isBefore(until));
    }

    private static Decision<GuildFact> allow(Guild guild, AllowAccount allow) {
        return objection(guild, allow.event(), allow.which(), allow.at())
                .<Decision<GuildFact>>map(Decision::refused)
                .orElseGet(() -> {
                    var claim = claim(guild, allow.event(), allow.which()).orElseThrow();
                    if (claim.isForEntry()) return handOver(guild, claim, allow);
                    return Decision.accepted(new AccountAllowed(
                            claim.member(),
                            claim.account(),
                            guild.drivers()
                                    .otherOwner(claim.member(), claim.account())
                                    .orElseThrow(),
                            allow.steward().member(),
                            allow.steward().reason(),
                            allow.at()));
                });
    }

    /** The account is the member's before the entry is; said again, until the event was told too, nothing changes. */
    private static Decision<GuildFact> handOver(Guild guild, AccountClaim claim, AllowAccount allow) {
        var drivers = guild.drivers();
        var steward = allow.steward();
        var facts = new ArrayList<GuildFact>();
        if (!drivers.accounts().isAllowed(claim.member(), claim.account()))
            facts.add(new AccountAllowed(
                    claim.member(), claim.account(), claim.owner(), steward.member(), steward.reason(), allow.at()));
        var name = drivers.of(claim.member()).map(DriverCard::fullName).or(claim::guest);
        if (!drivers.has(claim.member(), claim.account()))
            facts.add(new DriverKept(
                    claim.member(), new DriverCard(name.orElse(""), Optional.of(claim.account())), allow.at()));
        return Decision.accepted(facts);
    }

    static Optional<AccountClaim> claim(Guild guild, int event, Which which) {
        return guild.drivers().accounts().claim(event, which);
    }

    /** Why there is nothing to allow. */
    private static Optional<Phrase> objection(Guild guild, int event, Which which, Instant now) {
        var found = claim(guild, event, which)
                .filter(claim -> claim.latest().plus(Accounts.KEPT).isAfter(now));
        if (found.isEmpty())
            return Optional.of(
                    switch (which) {
                        case Which.Numbered numbered -> Phrase.of(GONE);
                        case Which.LatestOf of -> Phrase.of("account.none").with("driver", Mention.of(of.driver()));
                    });
        var claim = found.get();
        var driver = Mention.of(claim.member());
        if (claim.isForEntry())
            return isTaken(guild, claim.member(), claim.account())
                    ? Optional.of(Phrase.of("steward.account_known"))
                    : Optional.empty();
        if (guild.drivers().otherOwner(claim.member(), claim.account()).isEmpty())
            return Optional.of(Phrase.of("account.free").with("driver", driver));
        return guild.drivers().accounts().isAllowed(claim.member(), claim.account())
                ? Optional.of(Phrase.of("account.allowed_before").with("driver", driver))
                : Optional.empty();
    }

    private static Decision<GuildFact> note(Guild guild, NoteAlert note) {
        return guild.drivers().accounts().claims().stream()
                        .anyMatch(claim -> claim.number() == note.claim() && !claim.told())
                ? Decision.accepted(new AccountAlertTold(note.claim(), note.post()))
                : Decision.unchanged();
    }

    private static Decision<GuildFact> shown(Guild guild, NoteDecision shown) {
        return guild.drivers().accounts().undecided().stream()
                        .filter(claim -> claim.number() == shown.claim())
                        .flatMap(claim -> claim.undecided().stream())
                        .anyMatch(post -> post.message().equals(shown.message()))
                ? Decision.accepted(new AccountDecisionShown(shown.claim(), shown.message()))
                : Decision.unchanged();
    }

    static Guild evolve(Guild guild, GuildFact.OfAccounts fact) {
        var drivers = guild.drivers();
        var accounts = drivers.accounts();
        return guild.with(drivers.with(
                switch (fact) {
                    case AccountRefused refused -> accounts.refusing(refused);
                    case AccountAllowed allowed ->
                        accounts.allowing(
                                new Accounts.Allowed(allowed.member(), allowed.account(), allowed.owner()),
                                new Steward(allowed.by(), allowed.reason()));
                    case AccountAlertTold told -> accounts.told(told);
                    case AccountDecisionShown shown -> accounts.shown(shown);
                }));
    }

    private AccountRules() {}
}
