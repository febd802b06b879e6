package racemanager.event.wizard;

import java.util.Optional;
import java.util.stream.Stream;
import racemanager.event.EventPlan;
import racemanager.kernel.OwnNumber;
import racemanager.wizard.Answers;

/** What a new event begins with: all of an earlier one, and what the command said. */
public final class EventOpening {

    /** What a typed date may be as long as. */
    public static final int LONGEST_WHEN = DateControls.LONGEST_TYPED;

    private static final String WHEN = "when";
    private static final String TRACK = "on_track";
    private static final String TRACK_NAMED = "on";
    private static final String COPY = "copy";
    private static final String RESUME = "resume";
    private static final String PUBLISHED = "published";
    private static final String SUBJECT = "draft";
    private static final String FILLED_IN = "filled_in";

    /** It shall start at what a member typed. */
    public static Answers when(String typed) {
        return Answers.of(WHEN, typed);
    }

    /** It shall be run on the track of this number. */
    public static Answers on(int track) {
        return Answers.of(TRACK, Integer.toString(track));
    }

    /** It shall be run on the track that a member typed. */
    public static Answers onTrackNamed(String typed) {
        return Answers.of(TRACK_NAMED, typed);
    }

    /** It shall be as that event, on another date. */
    public static Answers copying(int event) {
        return Answers.of(COPY, Integer.toString(event));
    }

    /** The event that shall be copied. */
    public static Optional<Integer> copied(Answers known) {
        return known.one(COPY).flatMap(OwnNumber::read);
    }

    /** What was said of that event before is gone on with. */
    public static Answers resuming(int event) {
        return Answers.of(RESUME, Integer.toString(event));
    }

    /** The event that is gone on with. */
    public static Optional<Integer> resumed(Answers known) {
        return known.one(RESUME).flatMap(OwnNumber::read);
    }

    /** The event that these answers are about; none for a new one. */
    public static Optional<Integer> subject(Answers answers) {
        return answers.one(SUBJECT).flatMap(OwnNumber::read);
    }

    /** What is set when a session goes on with an event of which this is known. */
    public static Answers resumed(int event, Answers before, EventWizardContext context) {
        return EventWizard.suggested(Answers.NONE, context)
                .and(before)
                .with(SUBJECT, Integer.toString(event))
                .with(FILLED_IN, "1")
                .with(Answers.SAID, "1");
    }

    /** The same for an event that members see already. */
    public static Answers changing(int event, EventPlan plan, EventWizardContext context) {
        return resumed(event, EventDraft.answers(plan), context).with(PUBLISHED, "1");
    }

    static boolean isPublished(Answers answers) {
        return answers.one(PUBLISHED).isPresent();
    }

    static boolean isFilledIn(Answers answers) {
        return answers.one(FILLED_IN).isPresent();
    }

    /**
     * What is set when the session begins.
     *
     * @param earlier the event that is copied, or else the guild's last one; a guild's first has none
     * @param known what the command said
     */
    public static Answers answers(Optional<EventPlan> earlier, Answers known, EventWizardContext context) {
        var before = earlier.map(plan -> filledIn(plan, copied(known).isPresent(), context))
                .orElseGet(() -> EventWizard.suggested(known, context));
        var dated = known.one(WHEN)
                .map(typed -> before.and(DateStep.typed(typed, before, context)))
                .orElse(before);
        return track(known, context)
                .map(track -> onTrack(dated, track, context))
                .orElse(dated)
                .and(direct(known))
                .and(said(known));
    }

    private static Answers said(Answers known) {
        return Stream.of(WHEN, TRACK, TRACK_NAMED, COPY).anyMatch(known.values()::containsKey)
                ? Answers.of(Answers.SAID, "1")
                : Answers.NONE;
    }

    /** What is said in the words of the steps. */
    private static Answers direct(Answers known) {
        return Stream.of(WHEN, TRACK, TRACK_NAMED, COPY).reduce(known, Answers::without, Answers::and);
    }

    private static Answers filledIn(EventPlan plan, boolean copy, EventWizardContext context) {
        var all = EventWizard.suggested(Answers.NONE, context)
                .and(EventDraft.answers(plan))
                .and(copy ? Answers.NONE : EventWizard.decided(context))
                .and(copy ? DateStep.OPEN : DateStep.weekly(plan.timing(), context.now()))
                .with(FILLED_IN, "1");
        return TrackStep.track(all, context)
                .map(track -> all.and(CapacityStep.fitting(all, track)))
                .orElse(all);
    }

    private static Optional<Answers> track(Answers known, EventWizardContext context) {
        return known.one(TRACK)
                .flatMap(OwnNumber::read)
                .map(TrackStep::on)
                .or(() -> known.one(TRACK_NAMED).map(typed -> TrackStep.typed(typed, context)));
    }

    /** A track that was not the last one is used to the full; a first event is asked for its drivers. */
    private static Answers onTrack(Answers before, Answers chosen, EventWizardContext context) {
        var all = before.and(chosen);
        var track = TrackStep.track(all, context);
        return track.equals(TrackStep.track(before, context))
                ? all
                : track.filter(other -> isFilledIn(before))
                        .map(other -> all.and(CapacityStep.filling(all, other)))
                        .orElse(all);
    }

    private EventOpening() {}
}
