package racemanager.event;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import racemanager.kernel.MemberId;
import racemanager.kernel.MessageId;
import racemanager.steam.SteamId;

/**
 * A member registered for an event with a Steam account that another member or a guest of the event has, and was refused.
 *
 * @param number by which stewards refer to it, never given twice in a guild
 * @param owner whose account it was when it was tried last: a member's, or a guest's of the event
 * @param guest the guest's name; empty where the owner is a member
 * @param language the event's
 * @param tries the latest ones, newest first; none that a steward has forgiven
 * @param latest when it was tried last
 * @param alerted when race control was last to be told; never where the guild has no such channel
 * @param told whether it was told since then
 * @param alerts what race control was told with; empty before the first
 */
public record AccountClaim(
        int number,
        MemberId member,
        SteamId account,
        MemberId owner,
        Optional<String> guest,
        int event,
        Locale language,
        List<Instant> tries,
        Instant latest,
        Optional<Instant> alerted,
        boolean told,
        Optional<AlertPosts> alerts) {

    /** Stewards are told again of the same member and account after this time. */
    public static final Duration QUIET = Duration.ofHours(1);

    private static final int MOST_TRIES = 10;

    public AccountClaim {
        tries = List.copyOf(tries);
    }

    /** Which claim a steward means. */
    public sealed interface Which {

        /** The one that an alert was about. */
        record Numbered(int number) implements Which {}

        /** The latest one of a driver. */
        record LatestOf(MemberId driver) implements Which {}
    }

    public static AccountClaim first(
            int number, MemberId member, SteamId account, MemberId owner, int event, Locale language, Instant at) {
        return new AccountClaim(
                number,
                member,
                account,
                owner,
                Optional.empty(),
                event,
                language,
                List.of(),
                at,
                Optional.empty(),
                false,
                Optional.empty());
    }

    /** Whether it is the entry of somebody without Discord that the member says is theirs. */
    public boolean isForEntry() {
        return !owner.isOnDiscord();
    }

    public boolean isOf(MemberId driver, SteamId tried) {
        return member.equals(driver) && account.equals(tried);
    }

    public boolean names(MemberId somebody) {
        return member.equals(somebody) || owner.equals(somebody);
    }

    /** Whether race control is still to be told, and not so late that it would be a surprise. */
    public boolean isUntold(Instant now) {
        return !told && isAlerted(now);
    }

    /** Whether race control is told, or about to be, of this try and those shortly before. */
    public boolean isAlerted(Instant now) {
        return alerted.filter(at -> now.isBefore(at.plus(QUIET))).isPresent();
    }

    public AccountClaim triedAgain(MemberId present, Optional<String> name, boolean alert, Instant at) {
        var all = new ArrayList<>(tries);
        all.add(at);
        var newest =
                all.stream().sorted(Comparator.reverseOrder()).limit(MOST_TRIES).toList();
        return new AccountClaim(
                number,
                member,
                account,
                present,
                name,
                event,
                language,
                newest,
                at,
                alert ? Optional.of(at) : alerted,
                !alert && told,
                alerts);
    }

    public AccountClaim forgiven() {
        return new AccountClaim(
                number, member, account, owner, guest, event, language, List.of(), latest, alerted, told, alerts);
    }

    /** The message is not known where Discord had none of it. */
    public AccountClaim alertTold(Optional<AlertPosts.Post> post) {
        var posts = post.map(known -> present().with(known)).or(() -> alerts);
        return new AccountClaim(
                number, member, account, owner, guest, event, language, tries, latest, alerted, true, posts);
    }

    /** Messages that are there, or on their way, are to say so. */
    public AccountClaim decided(Steward steward) {
        var open = (!told && alerted.isPresent()) || !present().posts().isEmpty();
        return open ? with(present().decided(steward)) : this;
    }

    public AccountClaim decisionShown(MessageId message) {
        return with(present().without(message));
    }

    /** Nothing that names this steward. */
    public AccountClaim withoutSteward(MemberId steward) {
        return alerts.isPresent() ? with(present().without(steward)) : this;
    }

    /** The messages that do not yet say what was decided; empty while nothing is. */
    public List<AlertPosts.Post> undecided() {
        return decision().isPresent() ? present().posts() : List.of();
    }

    /** Who allowed it, and why, until all messages say so. */
    public Optional<Steward> decision() {
        return present().decided();
    }

    private AlertPosts present() {
        return alerts.orElse(AlertPosts.NONE);
    }

    private AccountClaim with(AlertPosts posts) {
        return new AccountClaim(
                number,
                member,
                account,
                owner,
                guest,
                event,
                language,
                tries,
                latest,
                alerted,
                told,
                Optional.of(posts));
    }
}
