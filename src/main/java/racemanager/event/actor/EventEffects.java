package racemanager.event.actor;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.actor.typed.ActorRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.event.EventCommand;
import racemanager.event.EventCommand.ByMember;
import racemanager.event.EventCommand.RouteCall;
import racemanager.event.EventCommand.TimePassed;
import racemanager.event.EventFact;
import racemanager.event.RaceEvent;
import racemanager.event.RaceEvent.Live;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.Ask;
import racemanager.kernel.actor.Effects;
import racemanager.kernel.actor.Errand;
import racemanager.kernel.actor.Self;
import racemanager.kernel.actor.Tell;
import racemanager.outbox.actor.Delivered;
import racemanager.schedule.Appointment;

/** What follows from an event's facts: appointments before they are stored, messages on Discord afterwards. */
final class EventEffects implements Effects<EventCommand, EventFact, RaceEvent, RaceEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(EventActor.class);

    /** A crash leaves no wish unseen for longer than this. */
    private static final Duration SETTLED_WITHIN = Duration.ofSeconds(60);

    private final GuildId guild;
    private final String about;
    private final EventSurroundings around;
    private final Self<EventCommand, RaceEvent> self;
    private final ActorRef<Delivered> mailbox;
    private final EventPosts posts;
    private final DriverCalls calls;
    private final MissedNews misses;
    private final Set<MemberId> told = new HashSet<>();
    private final RoleWishes roles;
    private final RollCaller rollCaller;
    private final LeftChannels left;

    EventEffects(GuildId guild, int number, EventSurroundings around, Self<EventCommand, RaceEvent> self) {
        this.guild = guild;
        this.about = "event-" + number;
        this.around = around;
        this.self = self;
        this.mailbox = self.as(Delivered.class, this::saw);
        this.posts = new EventPosts(guild, about, own(), around.outbox(), mailbox);
        this.misses = new MissedNews(guild, about, around.outbox(), mailbox);
        this.calls = new DriverCalls(guild, about, around.outbox(), mailbox, around.parent());
        this.roles = new RoleWishes(about, around.parent());
        this.rollCaller = new RollCaller(guild, about, around.outbox(), mailbox);
        this.left = new LeftChannels(guild, about, around.outbox(), mailbox);
    }

    @Override
    public CompletionStage<?> before(RaceEvent state, List<EventFact> facts, RaceEvent next) {
        var now = around.clock().instant();
        var due = next.nextDue().filter(instant -> !state.nextDue().equals(Optional.of(instant)));
        var unsettled = state.isSettled() && !next.isSettled()
                ? Optional.of(now.plus(SETTLED_WITHIN))
                : Optional.<Instant>empty();
        return CompletableFuture.allOf(appointment(due), appointment(unsettled));
    }

    private CompletableFuture<?> appointment(Optional<Instant> at) {
        return at.map(instant -> around.appointments()
                        .register(new Appointment(guild, about, instant))
                        .toCompletableFuture())
                .orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    /** Discord's answers come to this very actor, which has to be there to hear them. */
    @Override
    public boolean isAtWork(RaceEvent state) {
        return !state.isSettled();
    }

    /** A wake is also for wishes that the outbox may have lost; it keeps only the newest of each. */
    @Override
    public boolean takes(RaceEvent state, Errand<EventCommand, Reply<RaceEvent>> errand) {
        if (errand instanceof Ask<EventCommand, Reply<RaceEvent>> ask && ask.command() instanceof TimePassed) {
            startOver(state);
        }
        if (errand instanceof Tell<EventCommand, Reply<RaceEvent>> tell
                && tell.command() instanceof RouteCall route
                && calls.isMention(route)) {
            after(state);
            return true;
        }
        return false;
    }

    @Override
    public boolean joins(EventCommand command) {
        return command instanceof ByMember;
    }

    private void startOver(RaceEvent state) {
        posts.startOver();
        calls.startOver(state);
        misses.startOver();
        left.startOver();
        roles.startOver(state);
        after(state);
    }

    @Override
    public void after(RaceEvent state) {
        tellEntrants(state);
        roles.tell(state, around.clock().instant());
        rollCaller.ask(state, around.clock().instant());
        switch (state) {
            case RaceEvent.Unborn none -> {}
            case RaceEvent.Missed missed -> {
                around.parent().missed(missed.number());
                misses.tell(missed, own());
            }
            case RaceEvent.Prepared prepared -> {}
            case RaceEvent.Erased erased -> {}
            case RaceEvent.Finished finished -> {
                around.parent().over(finished.number());
                show(finished);
            }
            case RaceEvent.Cancelled cancelled -> {
                around.parent().over(cancelled.number());
                show(cancelled);
            }
            case RaceEvent.Archived archived -> {
                around.parent().archived(archived.number());
                show(archived);
            }
            case RaceEvent.Published published -> show(published);
            case RaceEvent.Closed closed -> show(closed);
        }
    }

    /** Whoever left and comes back is told again, since the guild may have forgotten them in between. */
    private void tellEntrants(RaceEvent state) {
        if (state instanceof Live live) {
            var drivers = live.meeting().toTell();
            told.retainAll(drivers);
            drivers.removeAll(told);
            if (!drivers.isEmpty()) {
                told.addAll(drivers);
                around.parent().entered(live.number(), drivers);
            }
        }
    }

    /**
     * After a start everything is wished for anew: what the outbox held before the start is gone. Nobody may have
     * registered the time for the archive, because events of the first version knew none.
     */
    @Override
    public void recovered(RaceEvent state) {
        if (state instanceof RaceEvent.Unborn) return;
        startOver(state);
        if (state instanceof RaceEvent.Finished || state instanceof RaceEvent.Cancelled)
            state.nextDue().ifPresent(this::remember);
        state.nextDue().ifPresent(due -> self.tell(new TimePassed(around.clock().instant())));
    }

    private void remember(Instant due) {
        around.appointments().register(new Appointment(guild, about, due)).whenComplete((stored, failure) -> {
            if (failure != null) LOG.warn("The archive of {} in {} was not registered", about, guild, failure);
        });
    }

    private void show(Live event) {
        calls.post(event, own(), around.clock().instant()).ifPresent(self::tell);
        posts.show(event);
        left.clear(event);
    }

    private String own() {
        return Long.toUnsignedString(guild.value(), Character.MAX_RADIX) + about.substring("event".length());
    }

    private EventCommand saw(Delivered delivered) {
        var now = around.clock().instant();
        if (misses.concerns(delivered)) return misses.told(now);
        if (rollCaller.concerns(delivered)) return rollCaller.answered(delivered, now);
        if (left.concerns(delivered)) return left.answered(delivered, now);
        if (calls.concerns(delivered)) return calls.ended(delivered, now);
        return posts.answered(delivered, now);
    }
}
