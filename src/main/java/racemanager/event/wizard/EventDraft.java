package racemanager.event.wizard;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import racemanager.event.CheckInWindow;
import racemanager.event.EventPlan;
import racemanager.wizard.Answers;

/** Reads a plan out of the wizard's answers, and back into them. */
public final class EventDraft {

    /** The plan, when every step is done; empty when something is missing or no longer there. */
    public static Optional<EventPlan> plan(Answers answers, EventWizardContext context) {
        if (EventWizard.KIND.unfinished(answers, context).isPresent()) return Optional.empty();
        var timing = DateStep.timing(answers).orElseThrow();
        return Optional.of(new EventPlan(
                TitleStep.title(answers).orElseThrow(),
                timing,
                CheckInWindow.usual(timing.start(), context.now()),
                TrackStep.track(answers, context).orElseThrow(),
                CarsStep.cars(answers).orElseThrow(),
                CapacityStep.capacity(answers, context).orElseThrow(),
                ChannelsStep.channels(answers).orElseThrow(),
                context.guildLanguage(),
                PictureStep.picture(answers)));
    }

    /** What the wizard would have been told to make this plan; every step knows its own part. */
    public static Answers answers(EventPlan plan) {
        return Stream.<Function<EventPlan, Answers>>of(
                        TitleStep::answers,
                        PictureStep::answers,
                        ZoneStep::answers,
                        DateStep::answers,
                        TrackStep::answers,
                        CarsStep::answers,
                        CapacityStep::answers,
                        ChannelsStep::answers)
                .map(part -> part.apply(plan))
                .reduce(Answers.NONE, Answers::and);
    }

    /** The same answers for an event that shows no picture. */
    public static Answers withoutPicture(Answers answers) {
        return answers.without(PictureStep.KEY);
    }

    private EventDraft() {}
}
