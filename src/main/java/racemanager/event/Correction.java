package racemanager.event;

import java.util.Optional;
import java.util.stream.Stream;
import racemanager.event.EventCommand.Edit;
import racemanager.event.RaceEvent.Live;
import racemanager.kernel.Decision;
import racemanager.kernel.Phrase;

/** How a race is changed after registration and check-in have closed: all of it but what the drivers on the grid rely on. */
final class Correction {

    /** Nobody moves up by it; free places are offered to reserves, as after every closure. */
    static Decision<EventFact> edit(Live event, Edit edit) {
        var present = event.plan();
        var wished = edit.plan().checkIn().equals(Postponement.planned(event))
                ? edit.plan().with(present.checkIn())
                : edit.plan();
        var plan = ClassRules.keeping(event.meeting(), wished);
        if (!edit.at().isBefore(present.timing().finish())) return Decision.refused("event.finished");
        if (present.equals(plan)) return Decision.unchanged();
        return objection(event, plan, edit)
                .<Decision<EventFact>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(new EventFact.Edited(plan, edit.by(), edit.at())));
    }

    private static Optional<Phrase> objection(Live event, EventPlan plan, Edit edit) {
        var present = event.plan();
        return Stream.of(
                        objection(
                                plan.timing().start().equals(present.timing().start()),
                                Phrase.of("event.closed_start")),
                        objection(isSameCheckIn(present, plan), Phrase.of("event.closed_check_in")),
                        objection(
                                edit.at().isBefore(plan.timing().finish()),
                                Phrase.of("event.closed_duration")
                                        .with("finish", plan.timing().finish())),
                        Revision.tooSmall(event, plan, edit.at()),
                        plan.capacity().beyond(plan.track()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isSameCheckIn(EventPlan present, EventPlan plan) {
        return plan.checkIn().equals(present.checkIn())
                && plan.details().closure() == present.details().closure();
    }

    private static Optional<Phrase> objection(boolean isRight, Phrase otherwise) {
        return isRight ? Optional.empty() : Optional.of(otherwise);
    }

    private Correction() {}
}
