package racemanager.schedule.actor;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.persistence.typed.PersistenceId;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.Effects;
import racemanager.kernel.actor.Errand;
import racemanager.kernel.actor.Rules;
import racemanager.kernel.actor.Self;
import racemanager.kernel.actor.SourcedActor;
import racemanager.kernel.actor.Tell;
import racemanager.schedule.Agenda;
import racemanager.schedule.AgendaCommand;
import racemanager.schedule.AgendaFact;
import racemanager.schedule.AgendaRules;
import racemanager.schedule.WakePace;
import racemanager.schedule.WakeRound;
import racemanager.schedule.Waker;

/** The agenda of one day in UTC; its view is the number of open appointments. */
final class AgendaActor implements Effects<AgendaCommand, AgendaFact, Agenda, Integer> {

    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(30);

    private final Self<AgendaCommand, Integer> self;
    private final InstantSource clock;
    private final Waker waker;
    private final WakeRound round;
    private final Listing listing;

    /** How a day reaches the list of open days, and the shard that holds it. */
    interface Listing {

        CompletionStage<?> open(LocalDate day);

        void close(LocalDate day);

        void passivate(Self<AgendaCommand, Integer> self);
    }

    static Behavior<Errand<AgendaCommand, Reply<Integer>>> of(
            LocalDate day, InstantSource clock, Waker waker, WakePace pace, Listing listing) {
        return SourcedActor.of(
                PersistenceId.ofUniqueId("agenda|" + day),
                new Rules<>(
                        Agenda.of(day),
                        AgendaRules::decide,
                        AgendaRules::evolve,
                        (agenda, command) -> agenda.open().size()),
                self -> new AgendaActor(self, clock, waker, new WakeRound(pace), listing));
    }

    private AgendaActor(
            Self<AgendaCommand, Integer> self, InstantSource clock, Waker waker, WakeRound round, Listing listing) {
        this.self = self;
        this.clock = clock;
        this.waker = waker;
        this.round = round;
        this.listing = listing;
    }

    @Override
    public boolean takes(Agenda agenda, Errand<AgendaCommand, Reply<Integer>> errand) {
        if (errand instanceof Tell<AgendaCommand, Reply<Integer>> tell
                && tell.command() instanceof AgendaCommand.Look) {
            look(agenda);
            return true;
        }
        return false;
    }

    @Override
    public CompletionStage<?> before(Agenda agenda, List<AgendaFact> facts, Agenda next) {
        return facts.contains(new AgendaFact.Listed())
                ? listing.open(agenda.day())
                : CompletableFuture.completedStage(null);
    }

    @Override
    public void after(Agenda agenda) {
        look(agenda);
    }

    @Override
    public void recovered(Agenda agenda) {
        wake(agenda, clock.instant());
    }

    private void look(Agenda agenda) {
        var now = clock.instant();
        wake(agenda, now);
        if (agenda.isOver(now)) {
            close(agenda);
        }
    }

    private void close(Agenda agenda) {
        if (agenda.listed()) {
            self.tell(new AgendaCommand.Unlist());
        } else {
            leave(agenda);
        }
    }

    private void leave(Agenda agenda) {
        listing.close(agenda.day());
        listing.passivate(self);
    }

    private void wake(Agenda agenda, Instant now) {
        round.due(agenda.open(), now).forEach(waker::wake);
        round.pause(agenda.open(), now)
                .map(pause -> pause.compareTo(LONGEST_SLEEP) > 0 ? LONGEST_SLEEP : pause)
                .ifPresent(pause -> self.later("look", pause, new AgendaCommand.Look()));
    }
}
