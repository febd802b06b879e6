package racemanager.event.wizard;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import racemanager.access.Access;
import racemanager.access.BotModule;
import racemanager.kernel.Phrase;
import racemanager.wizard.Answers;
import racemanager.wizard.Ending;
import racemanager.wizard.FirstVersion;
import racemanager.wizard.WizardKind;
import racemanager.wizard.WizardPage;

/** The wizard that creates an event. */
public final class EventWizard {

    public static final String ID = FirstVersion.WIZARD;

    /** The way to finish it that keeps what was said for later. */
    public static final String DRAFT = "draft";

    /** The way to finish it that changes what is published. */
    public static final String CHANGE = "change";

    /** The way to finish it that has the event published later, at a time that is asked for. */
    public static final String SCHEDULE = "schedule";

    /** The way to finish it that changes what is scheduled, and keeps its time. */
    public static final String KEEP = "keep";

    private static final ZoneId FIRST_ZONE = ZoneId.of("Etc/UTC");

    public static final WizardKind<EventWizardContext> KIND = new WizardKind<>(
            ID,
            Access.to(BotModule.EVENTS),
            EventWizardContext.class,
            List.of(
                    WizardPage.of(ZoneStep.STEP),
                    WizardPage.of(TitleStep.STEP, DescriptionStep.STEP, DateStep.STEP, PictureStep.STEP),
                    WizardPage.of(TrackStep.STEP, CarsStep.STEP),
                    WizardPage.of(CapacityStep.STEP, ChannelsStep.STEP),
                    WizardPage.aside(TypeStep.STEP),
                    WizardPage.aside(TeamsStep.STEP),
                    WizardPage.aside(ClassesStep.STEP),
                    WizardPage.aside(SplitsStep.STEP),
                    WizardPage.aside(TeamCarsStep.STEP),
                    WizardPage.aside(SessionsStep.STEP),
                    WizardPage.aside(CheckInStep.STEP),
                    WizardPage.aside(RulesStep.STEP),
                    WizardPage.aside(RolesStep.STEP),
                    WizardPage.aside(ServerStep.STEP)),
            EventWizard::suggested,
            (answers, context) -> EventOpening.isFilledIn(answers),
            EventWizard::atReview,
            EventWizard::endings,
            Map.of(SCHEDULE, ScheduleStep.STEP),
            EventImport::remarks);

    /** A template has no title, and what is missing should take no detour. The picture is that of the announcement. */
    private static Set<String> atReview(Answers answers) {
        var usual = Stream.of(DateStep.TYPED, TrackStep.TRACK_LIST, TrackStep.TRACK_SEARCH);
        var title = TitleStep.title(answers).isPresent() ? Stream.<String>of() : Stream.of(TitleStep.KEY);
        var picture = PictureStep.picture(answers).isPresent() ? Stream.<String>of() : Stream.of(TrackStep.TRACK_SHOWN);
        return Stream.of(usual, title, picture).flatMap(keys -> keys).collect(Collectors.toUnmodifiableSet());
    }

    private static List<Ending> endings(Answers answers) {
        if (EventOpening.isPublished(answers)) return List.of(new Ending(CHANGE, Phrase.of("button.save_changes")));
        var unpublished = List.of(
                new Ending(FirstVersion.ENDING, Phrase.of("button.publish")),
                new Ending(SCHEDULE, Phrase.of("button.schedule")),
                new Ending(DRAFT, Phrase.of("button.save_draft"), false));
        return ScheduleStep.isScheduled(answers)
                ? Stream.concat(Stream.of(new Ending(KEEP, Phrase.of("button.save_changes"))), unpublished.stream())
                        .toList()
                : unpublished;
    }

    /** What is set before the organiser has said anything. */
    static Answers suggested(Answers known, EventWizardContext context) {
        var zone = context.zones().stream().findFirst().orElse(FIRST_ZONE);
        return ZoneStep.suggesting(zone)
                .and(DateStep.SUGGESTED)
                .and(CapacityStep.SUGGESTED)
                .and(CheckInStep.SUGGESTED)
                .and(ChannelsStep.suggesting(context))
                .and(decided(context));
    }

    /** What the guild has decided once for all its events. */
    static Answers decided(EventWizardContext context) {
        return CheckInStep.decided(context).and(RolesStep.decided(context));
    }

    private EventWizard() {}
}
