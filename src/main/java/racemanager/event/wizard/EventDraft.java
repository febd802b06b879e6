package racemanager.event.wizard;

import java.util.Optional;
import racemanager.event.EventDetails;
import racemanager.event.EventPlan;
import racemanager.wizard.Answers;

/** Reads a plan out of the wizard's answers. */
public final class EventDraft {

    /** The plan, when every step is done; empty when something is missing or no longer there. */
    public static Optional<EventPlan> plan(Answers answers, EventWizardContext context) {
        if (EventWizard.KIND.unfinished(answers, context).isPresent()) return Optional.empty();
        var timing = DateStep.timing(answers).orElseThrow();
        return Optional.of(new EventPlan(
                TitleStep.title(answers).orElseThrow(),
                timing,
                CheckInStep.window(answers, timing.start(), context.now()),
                TrackStep.track(answers, context).orElseThrow(),
                CarsStep.cars(answers).orElseThrow(),
                CapacityStep.capacity(answers).orElseThrow(),
                ChannelsStep.channels(answers).orElseThrow(),
                context.guildLanguage(),
                PictureStep.picture(answers),
                new EventDetails(
                                DescriptionStep.description(answers),
                                SessionsStep.sessions(answers),
                                RulesStep.rules(answers),
                                RolesStep.roles(answers),
                                ServerStep.server(answers))
                        .kept()));
    }

    private EventDraft() {}
}
