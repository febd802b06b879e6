package racemanager.schedule.actor;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.persistence.typed.PersistenceId;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.Effects;
import racemanager.kernel.actor.Errand;
import racemanager.kernel.actor.Rules;
import racemanager.kernel.actor.SourcedActor;
import racemanager.kernel.actor.Tell;
import racemanager.schedule.OpenDays;
import racemanager.schedule.OpenDaysCommand;
import racemanager.schedule.OpenDaysFact;

/** The list of days with open appointments; makes those that have begun look at the clock. */
final class OpenDaysActor implements Effects<OpenDaysCommand, OpenDaysFact, OpenDays, Integer> {

    private final InstantSource clock;
    private final Consumer<LocalDate> look;

    static Behavior<Errand<OpenDaysCommand, Reply<Integer>>> of(InstantSource clock, Consumer<LocalDate> look) {
        return SourcedActor.of(
                PersistenceId.ofUniqueId("agenda-days"),
                new Rules<>(
                        OpenDays.none(),
                        OpenDays::decide,
                        OpenDays::evolve,
                        (open, command) -> open.days().size()),
                self -> new OpenDaysActor(clock, look));
    }

    private OpenDaysActor(InstantSource clock, Consumer<LocalDate> look) {
        this.clock = clock;
        this.look = look;
    }

    @Override
    public boolean takes(OpenDays open, Errand<OpenDaysCommand, Reply<Integer>> errand) {
        if (errand instanceof Tell<OpenDaysCommand, Reply<Integer>> tell
                && tell.command() instanceof OpenDaysCommand.Look) {
            lookAtBegunDays(open);
            return true;
        }
        return false;
    }

    @Override
    public void recovered(OpenDays open) {
        lookAtBegunDays(open);
    }

    private void lookAtBegunDays(OpenDays open) {
        var today = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
        open.days().stream().filter(day -> !day.isAfter(today)).forEach(look);
    }
}
