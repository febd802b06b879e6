package racemanager.event.wizard;

import java.util.List;
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
    private static final String TEMPLATE = "template";
    private static final String RESUME = "resume";
    private static final String PUBLISHED = "published";
    private static final String CLOSED = "closed";
    private static final String SUBJECT = "draft";
    private static final String FILLED_IN = "filled_in";

    /** What the command says, in words that no step knows. */
    private static final List<String> COMMAND_WORDS = List.of(WHEN, TRACK, TRACK_NAMED, COPY, TEMPLATE);

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

    /** It shall be as the template of this number. */
    public static Answers from(int template) {
        return Answers.of(TEMPLATE, Integer.toString(template));
    }

    /** The template that it begins with. */
    public static Optional<Integer> template(Answers known) {
        return known.one(TEMPLATE).flatMap(OwnNumber::read);
    }

    /** What a template keeps of what was said of an event: neither its title nor what became of that event itself. */
    public static Answers saved(Answers answers) {
        return ofAnyEvent(TitleStep.untitled(answers));
    }

    /** Without what became of the event itself. */
    private static Answers ofAnyEvent(Answers answers) {
        return Stream.of(SUBJECT, FILLED_IN, PUBLISHED, CLOSED, Standing.KEY, Answers.SAID)
                .reduce(EventImport.unremarked(ScheduleStep.never(answers)), Answers::without, Answers::and);
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
        return Standing.keeping(plan, resumed(event, EventDraft.answers(plan), context))
                .with(PUBLISHED, "1");
    }

    /** The same for one whose registration and check-in have closed. */
    public static Answers correcting(int event, EventPlan plan, EventWizardContext context) {
        return changing(event, plan, context).with(CLOSED, "1");
    }

    static boolean isClosed(Answers answers) {
        return answers.one(CLOSED).isPresent();
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
        return opened(
                earlier.map(EventDraft::answers)
                        .map(said -> filledIn(
                                said, copied(known).isPresent() ? DateStep.OPEN : next(said, context), context))
                        .orElseGet(() -> EventWizard.suggested(known, context)),
                known,
                context);
    }

    /** The same when it copies a draft, of which nothing need be known. */
    public static Answers copied(Answers draft, Answers known, EventWizardContext context) {
        return opened(filledIn(ofAnyEvent(draft), DateStep.OPEN, context), known, context);
    }

    /** The same when it begins with a template. */
    public static Answers templated(Answers template, Answers known, EventWizardContext context) {
        return opened(filledIn(template, weekly(template, context), context), known, context);
    }

    private static Answers opened(Answers before, Answers known, EventWizardContext context) {
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
        return COMMAND_WORDS.stream().anyMatch(known.values()::containsKey)
                ? Answers.of(Answers.SAID, "1")
                : Answers.NONE;
    }

    /** What is said in the words of the steps. */
    private static Answers direct(Answers known) {
        return COMMAND_WORDS.stream().reduce(known, Answers::without, Answers::and);
    }

    /** The next event is as the one before, but for what the guild has decided for all since. */
    private static Answers next(Answers earlier, EventWizardContext context) {
        return EventWizard.decided(context).and(weekly(earlier, context));
    }

    /** A week after the earlier one, at the same time of day. */
    private static Answers weekly(Answers earlier, EventWizardContext context) {
        return DateStep.timing(EventWizard.suggested(Answers.NONE, context).and(earlier))
                .map(timing -> DateStep.weekly(timing, context.now()))
                .orElse(DateStep.OPEN);
    }

    static Answers filledIn(Answers earlier, Answers changed, EventWizardContext context) {
        var all = EventWizard.suggested(Answers.NONE, context)
                .and(earlier)
                .and(changed)
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
