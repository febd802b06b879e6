package racemanager.guild.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.pekko.actor.typed.ActorRef;
import racemanager.event.AccountAlert;
import racemanager.event.AccountClaim;
import racemanager.guild.Guild;
import racemanager.guild.GuildCommand.NoteAlert;
import racemanager.guild.Listing;
import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.kernel.actor.Self;
import racemanager.outbox.Deed;
import racemanager.outbox.Priority;
import racemanager.outbox.Receipt;
import racemanager.outbox.Subject;
import racemanager.outbox.actor.Deliver;
import racemanager.outbox.actor.Delivered;
import racemanager.setting.ChannelUse;

/** Tells race control which member registered with another member's account; what a crash interrupted is told again. */
final class AccountAlerts {

    private final GuildId guild;
    private final GuildSurroundings around;
    private final Self<GuildOrder<?>, Object> self;
    private final ActorRef<Delivered> mailbox;
    private final Map<Subject, Integer> telling = new HashMap<>();

    AccountAlerts(GuildId guild, GuildSurroundings around, Self<GuildOrder<?>, Object> self) {
        this.guild = guild;
        this.around = around;
        this.self = self;
        this.mailbox = self.as(Delivered.class, this::told);
    }

    void after(Guild state) {
        tell(state, UnaryOperator.identity());
    }

    /** Whoever ran before may have told what nobody heard of. */
    void recovered(Guild state) {
        tell(state, Deed::again);
    }

    private void tell(Guild state, UnaryOperator<Deed> perhaps) {
        var untold = state.drivers().accounts().untold(around.clock().instant());
        telling.values().retainAll(untold.stream().map(AccountClaim::number).collect(Collectors.toSet()));
        state.settings()
                .channel(ChannelUse.RACE_CONTROL)
                .ifPresent(channel -> untold.forEach(claim -> tell(state, claim, channel, perhaps)));
    }

    private void tell(Guild state, AccountClaim claim, ChannelId channel, UnaryOperator<Deed> perhaps) {
        var subject = new Subject(guild, "account-" + claim.number() + "/" + since(claim));
        if (telling.putIfAbsent(subject, claim.number()) != null) return;
        var title = state.events().byNumber(claim.event()).map(Listing::title).orElse("");
        var deed = new Deed.ShowMessage(guild, channel, Optional.empty(), nonce(claim), new AccountAlert(claim, title));
        around.outbox()
                .tell(new Deliver(subject, Priority.ANNOUNCEMENTS, perhaps.apply(deed), claim.number(), mailbox));
    }

    private static String since(AccountClaim claim) {
        return Long.toString(claim.alerted().orElse(claim.latest()).getEpochSecond(), Character.MAX_RADIX);
    }

    /** Of up to 25 characters, as Discord wants it; within one channel there is one guild only. */
    private static String nonce(AccountClaim claim) {
        return "k" + Integer.toString(claim.number(), Character.MAX_RADIX) + "-" + since(claim);
    }

    /** A channel that takes nothing now is tried again with the next alert. */
    private GuildOrder<?> told(Delivered delivered) {
        if (delivered.receipt() instanceof Receipt.Refused refused)
            self.log().info("Race control of {} was not told of an account: {}", guild, refused.why());
        return new GuildOrder.Own(new NoteAlert((int) delivered.revision()));
    }
}
