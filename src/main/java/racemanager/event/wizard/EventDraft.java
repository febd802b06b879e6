package racemanager.event.wizard;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import racemanager.event.EventDetails;
import racemanager.event.EventPlan;
import racemanager.event.EventPlan.Timing;
import racemanager.wizard.Answers;
import racemanager.wizard.Reading;

/** Reads a plan out of the wizard's answers, and back into them. */
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
                CapacityStep.capacity(answers, context).orElseThrow(),
                ChannelsStep.channels(answers).orElseThrow(),
                context.guildLanguage(),
                PictureStep.picture(answers),
                new EventDetails(
                                DescriptionStep.description(answers),
                                SessionsStep.sessions(answers),
                                RulesStep.rules(answers),
                                RolesStep.roles(answers),
                                ServerStep.server(answers),
                                CheckInStep.closure(answers),
                                WithdrawalLimit.of(answers, context),
                                TeamsStep.teams(answers),
                                ClassesStep.classes(answers, context),
                                SplitsStep.splits(answers),
                                CheckInStep.confirmHours(answers),
                                TeamCarsStep.teamCars(answers),
                                PlacesInLine.of(answers, context),
                                EventNumbers.of(answers, context),
                                TypeStep.type(answers))
                        .kept()));
    }

    /** What the wizard would have been told to make this plan; every step knows its own part. */
    public static Answers answers(EventPlan plan) {
        return Stream.<Function<EventPlan, Answers>>of(
                        TitleStep::answers,
                        DescriptionStep::answers,
                        PictureStep::answers,
                        TypeStep::answers,
                        ZoneStep::answers,
                        DateStep::answers,
                        TrackStep::answers,
                        CarsStep::answers,
                        CapacityStep::answers,
                        TeamsStep::answers,
                        ClassesStep::answers,
                        SplitsStep::answers,
                        TeamCarsStep::answers,
                        ChannelsStep::answers,
                        SessionsStep::answers,
                        CheckInStep::answers,
                        RulesStep::answers,
                        RolesStep::answers,
                        ServerStep::answers,
                        WithdrawalLimit::answers,
                        PlacesInLine::answers,
                        EventNumbers::answers)
                .map(part -> part.apply(plan))
                .reduce(Answers.NONE, Answers::and);
    }

    /** The same of an event that is published by itself. */
    public static Answers answers(EventPlan plan, Instant publishAt) {
        return answers(plan).and(ScheduleStep.scheduled(publishAt));
    }

    /** The same answers as of a draft, which nobody publishes by itself. */
    public static Answers unscheduled(Answers answers) {
        return ScheduleStep.unscheduled(answers);
    }

    /** What was typed as the time at which it is to be published. */
    public static Reading publication(String typed, Answers answers, EventWizardContext context) {
        return ScheduleStep.read(typed, answers, context);
    }

    /** When it is to be published by itself, as far as that was said. */
    public static Optional<Instant> publishAt(Answers answers) {
        return ScheduleStep.publishAt(answers);
    }

    /** The title, as far as one is set. */
    public static Optional<String> title(Answers answers) {
        return TitleStep.title(answers);
    }

    /** The start, as far as it is set. */
    public static Optional<Instant> start(Answers answers) {
        return DateStep.timing(answers).map(Timing::start);
    }

    /** The same answers for an event that shows no picture. */
    public static Answers withoutPicture(Answers answers) {
        return answers.without(PictureStep.KEY);
    }

    private EventDraft() {}
}
