package racemanager.role.actor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.actor.typed.ActorRef;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;
import racemanager.kernel.RoleId;
import racemanager.kernel.actor.Ask;
import racemanager.kernel.actor.Effects;
import racemanager.kernel.actor.Errand;
import racemanager.kernel.actor.Self;
import racemanager.outbox.Deed;
import racemanager.outbox.Priority;
import racemanager.outbox.Receipt;
import racemanager.outbox.Subject;
import racemanager.outbox.actor.Deliver;
import racemanager.outbox.actor.Delivered;
import racemanager.role.DriverRoles;
import racemanager.role.Hold;
import racemanager.role.RoleCommand;
import racemanager.role.RoleFact;
import racemanager.role.RoleProgress;
import racemanager.schedule.Appointment;

/** What follows from the wishes of a guild's events: appointments before they are stored, requests to Discord afterwards. */
final class RoleEffects implements Effects<RoleCommand, RoleFact, DriverRoles, RoleProgress> {

    /** What the guild is woken for. */
    private static final String ABOUT = "roles";

    /** A crash leaves no wish unseen for longer than this. */
    private static final Duration SETTLED_WITHIN = Duration.ofSeconds(60);

    private final GuildId guild;
    private final RoleContext around;
    private final Self<RoleCommand, RoleProgress> self;
    private final ActorRef<Delivered> mailbox;
    private final Map<Subject, Sent> underWay = new HashMap<>();
    private final RoleNews news;
    private final List<Ask<RoleCommand, Reply<RoleProgress>>> partings = new ArrayList<>();

    private record Sent(RoleId role, MemberId member, long revision) {}

    RoleEffects(GuildId guild, RoleContext around, Self<RoleCommand, RoleProgress> self) {
        this.guild = guild;
        this.around = around;
        this.self = self;
        this.mailbox = self.as(Delivered.class, this::answered);
        this.news = new RoleNews(guild, around.outbox(), mailbox);
    }

    @Override
    public CompletionStage<?> before(DriverRoles roles, List<RoleFact> facts, DriverRoles next) {
        var due = next.nextDue().filter(instant -> !roles.nextDue().equals(Optional.of(instant)));
        var unsettled = roles.isSettled() && !next.isSettled()
                ? Optional.of(around.clock().instant().plus(SETTLED_WITHIN))
                : Optional.<Instant>empty();
        return CompletableFuture.allOf(appointment(due), appointment(unsettled));
    }

    private CompletableFuture<?> appointment(Optional<Instant> at) {
        return at.map(instant -> around.appointments()
                        .register(new Appointment(guild, ABOUT, instant))
                        .toCompletableFuture())
                .orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    /**
     * A wake is also for what the outbox may have lost. A member is forgotten when their roles are taken, because nobody
     * would know afterwards whom to take them from.
     */
    @Override
    public boolean takes(DriverRoles roles, Errand<RoleCommand, Reply<RoleProgress>> errand) {
        if (!(errand instanceof Ask<RoleCommand, Reply<RoleProgress>> ask)) {
            return false;
        }
        if (ask.command() instanceof RoleCommand.TimePassed) {
            startOver(roles);
        }
        var waits = ask.command() instanceof RoleCommand.Forget forget && !roles.isSettled(forget.member());
        if (waits) {
            partings.add(ask);
        }
        return waits;
    }

    private void startOver(DriverRoles roles) {
        underWay.clear();
        news.startOver();
        after(roles);
    }

    @Override
    public void recovered(DriverRoles roles) {
        startOver(roles);
        roles.nextDue()
                .ifPresent(due ->
                        self.tell(new RoleCommand.TimePassed(around.clock().instant())));
    }

    @Override
    public void after(DriverRoles roles) {
        underWay.values().removeIf(sent -> !isAsked(roles, sent));
        roles.roles().forEach((role, holders) -> {
            holders.holds().forEach((member, hold) -> {
                if (hold.isAwaited()) {
                    ask(role, member, hold);
                }
            });
            news.tell(roles, role, holders);
        });
        var waiting = List.copyOf(partings);
        partings.clear();
        waiting.forEach(self.ref()::tell);
    }

    private static boolean isAsked(DriverRoles roles, Sent sent) {
        var holders = roles.roles().get(sent.role());
        var hold = holders == null ? null : holders.holds().get(sent.member());
        return hold != null && hold.isAwaited() && hold.revision() == sent.revision();
    }

    private void ask(RoleId role, MemberId member, Hold hold) {
        var subject = new Subject(guild, "role-" + role.text() + "/" + member.text());
        if (underWay.containsKey(subject)) {
            return;
        }
        underWay.put(subject, new Sent(role, member, hold.revision()));
        var deed = hold.wanted() ? new Deed.GiveRole(guild, member, role) : new Deed.TakeRole(guild, member, role);
        around.outbox().tell(new Deliver(subject, Priority.ROLES, deed, hold.revision(), mailbox));
    }

    private RoleCommand answered(Delivered delivered) {
        var now = around.clock().instant();
        if (news.concerns(delivered)) {
            return news.told(delivered, now);
        }
        var sent = underWay.get(delivered.subject());
        if (sent == null || sent.revision() != delivered.revision()) {
            return new RoleCommand.Look();
        }
        return switch (delivered.receipt()) {
            case Receipt.Changed changed ->
                new RoleCommand.NoteDone(sent.role(), sent.member(), sent.revision(), true, now);
            case Receipt.Gone gone -> new RoleCommand.NoteDone(sent.role(), sent.member(), sent.revision(), false, now);
            case Receipt.Refused refused -> {
                self.log().warn("Discord does not change {} of {}: {}", sent, guild, refused.why());
                yield new RoleCommand.NoteRefused(sent.role(), sent.member(), sent.revision(), refused.why(), now);
            }
            case Receipt.Found found -> throw new IllegalStateException("a role is no member");
            case Receipt.Shown shown -> throw new IllegalStateException("a role is no message");
            case Receipt.Later later -> throw new IllegalStateException("the outbox itself tries again later");
        };
    }
}
