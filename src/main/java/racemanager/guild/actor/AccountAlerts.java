package racemanager.guild.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.pekko.actor.typed.ActorRef;
import racemanager.event.AccountAlert;
import racemanager.event.AccountClaim;
import racemanager.event.AlertPosts;
import racemanager.guild.Guild;
import racemanager.guild.GuildCommand;
import racemanager.guild.GuildCommand.NoteAlert;
import racemanager.guild.GuildCommand.NoteDecision;
import racemanager.guild.Listing;
import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.kernel.MessageId;
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
    private final Map<Subject, Task> telling = new HashMap<>();

    /** A message to post, or one that is known and shall say what was decided. */
    private record Task(AccountClaim claim, ChannelId channel, Optional<MessageId> message) {}

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
        var tasks = tasks(state);
        telling.keySet().retainAll(tasks.keySet());
        tasks.forEach((subject, task) -> {
            if (telling.putIfAbsent(subject, task) == null) tell(state, subject, task, perhaps);
        });
    }

    /** What race control is still to be told, and which messages are still to say what was decided. */
    private Map<Subject, Task> tasks(Guild state) {
        var accounts = state.drivers().accounts();
        var tasks = new HashMap<Subject, Task>();
        state.settings()
                .channel(ChannelUse.RACE_CONTROL)
                .ifPresent(channel -> accounts.untold(around.clock().instant())
                        .forEach(claim ->
                                tasks.put(subject(claim, since(claim)), new Task(claim, channel, Optional.empty()))));
        accounts.undecided()
                .forEach(claim -> claim.undecided()
                        .forEach(post -> tasks.put(
                                subject(claim, post.message().text()),
                                new Task(claim, post.channel(), Optional.of(post.message())))));
        return tasks;
    }

    private Subject subject(AccountClaim claim, String what) {
        return new Subject(guild, "account-" + claim.number() + "/" + what);
    }

    private void tell(Guild state, Subject subject, Task task, UnaryOperator<Deed> perhaps) {
        var claim = task.claim();
        var title = state.events().byNumber(claim.event()).map(Listing::title).orElse("");
        var deed = new Deed.ShowMessage(
                guild, task.channel(), task.message(), nonce(claim), new AccountAlert(claim, title));
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
        var receipt = delivered.receipt();
        if (receipt instanceof Receipt.Refused refused)
            self.log().info("Race control of {} was not told of an account: {}", guild, refused.why());
        var claim = (int) delivered.revision();
        var task = Optional.ofNullable(telling.get(delivered.subject()));
        return new GuildOrder.Own(task.flatMap(Task::message)
                .<GuildCommand>map(message -> new NoteDecision(claim, message))
                .orElseGet(() -> new NoteAlert(claim, task.flatMap(known -> post(known, receipt)))));
    }

    private static Optional<AlertPosts.Post> post(Task task, Receipt receipt) {
        return receipt instanceof Receipt.Shown shown
                ? Optional.of(new AlertPosts.Post(task.channel(), shown.message()))
                : Optional.empty();
    }
}
