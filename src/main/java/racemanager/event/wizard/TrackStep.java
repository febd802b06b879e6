package racemanager.event.wizard;

import java.util.List;
import java.util.Optional;
import racemanager.event.EventPlan;
import racemanager.form.SelectOption;
import racemanager.kernel.OwnNumber;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.track.Track;
import racemanager.track.TrackList;
import racemanager.track.TrackName;
import racemanager.wizard.Answers;
import racemanager.wizard.Control.Illustration;
import racemanager.wizard.Control.Toggle;
import racemanager.wizard.Prompt;
import racemanager.wizard.Reading;
import racemanager.wizard.Step;
import racemanager.wizard.field.ChoiceField;
import racemanager.wizard.field.FieldStep;

/** The track, from the guild's own. */
final class TrackStep {

    private static final String TEXTS = "wizard.event.track";
    static final String TRACK_LIST = "track";
    static final String TRACK_SEARCH = "track_search";
    static final String TRACK_SHOWN = "track_shown";

    private static final String LOOK_AGAIN = "look_again";

    /** What was typed beside the command and is no track. */
    private static final String TYPED = "track_typed";

    private static final ChoiceField<EventWizardContext> TRACK = ChoiceField.searchable(
            TRACK_LIST,
            TEXTS,
            context -> context.tracks().tracks().stream().map(TrackStep::option).toList());

    private static final Step<EventWizardContext> CHOOSING =
            FieldStep.of("track", TEXTS, TRACK).telling(TrackStep::summary).step();

    static final Step<EventWizardContext> STEP =
            new Step<>("track", TrackStep::prompt, TrackStep::read, TrackStep::problem, CHOOSING::summary);

    static Optional<Track> track(Answers answers, EventWizardContext context) {
        return track(answers, context.tracks());
    }

    static Optional<Track> track(Answers answers, TrackList tracks) {
        return TRACK.value(answers).flatMap(OwnNumber::read).flatMap(tracks::byNumber);
    }

    static Answers answers(EventPlan plan) {
        return on(plan.track());
    }

    private static Answers on(Track track) {
        return on(track.number());
    }

    static Answers on(int track) {
        return TRACK.holding(Integer.toString(track)).with(TYPED, List.of());
    }

    /** What a file calls it; what the guild does not have under just this name stays, to be found in the list. */
    static Answers named(TrackName name, EventWizardContext context) {
        return context.tracks()
                .byName(name)
                .map(TrackStep::on)
                .orElseGet(() -> TRACK.searching(name.name()).with(TYPED, name.full()));
    }

    /** What was typed beside the command; what is no track stays, to be found in the list. */
    static Answers typed(String typed, EventWizardContext context) {
        return switch (context.tracks().meant(PlainText.line(typed))) {
            case Parsed.Read<Track> read -> on(read.value());
            case Parsed.Rejected<Track> rejected -> TRACK.searching(typed).with(TYPED, typed);
        };
    }

    private static Prompt prompt(Answers answers, EventWizardContext context) {
        return context.tracks().tracks().isEmpty()
                ? new Prompt(
                        List.of(Phrase.of(TEXTS + ".none")),
                        List.of(new Toggle(LOOK_AGAIN, "1", Phrase.of(TEXTS + ".look_again"), false)))
                : illustrated(CHOOSING.prompt(answers, context), track(answers, context));
    }

    private static Prompt illustrated(Prompt prompt, Optional<Track> chosen) {
        return chosen.flatMap(Track::picture)
                .map(picture -> prompt.with(new Illustration(TRACK_SHOWN, picture)))
                .orElse(prompt);
    }

    private static SelectOption option(Track track) {
        return SelectOption.of(Integer.toString(track.number()), track.name().name(), false)
                .describedAs(Phrase.of(TEXTS + ".option")
                        .with("layout", track.name().layout().orElse("–"))
                        .with("places", track.places()));
    }

    private static Reading read(String control, Answers input, Answers before, EventWizardContext context) {
        return control.equals(LOOK_AGAIN)
                ? new Reading.Taken(Answers.NONE)
                : chosen(CHOOSING.read(control, input, before, context), before, context);
    }

    /** How many may drive follows the track, where all of the last one's places were used or the new one has fewer. */
    private static Reading chosen(Reading reading, Answers before, EventWizardContext context) {
        return reading instanceof Reading.Taken taken
                ? track(before.and(taken.answers()), context)
                        .<Reading>map(track -> new Reading.Taken(
                                taken.answers().and(CapacityStep.following(before, track(before, context), track))))
                        .orElse(reading)
                : reading;
    }

    private static Optional<Phrase> problem(Answers answers, EventWizardContext context) {
        return CHOOSING.problem(answers, context)
                .map(missing -> unread(answers, context).orElse(missing));
    }

    /** Why what was typed beside the command is not a track. */
    private static Optional<Phrase> unread(Answers answers, EventWizardContext context) {
        return answers.one(TYPED)
                .filter(typed -> TRACK.value(answers).isEmpty())
                .flatMap(typed -> context.tracks().meant(PlainText.line(typed)) instanceof Parsed.Rejected<Track>
                        ? Optional.of(Phrase.of(TEXTS + (isFound(typed, context) ? ".several" : ".not_found"))
                                .with("typed", typed))
                        : Optional.empty());
    }

    private static boolean isFound(String typed, EventWizardContext context) {
        return !context.tracks().matching(PlainText.line(typed)).isEmpty();
    }

    private static Optional<Phrase> summary(Answers answers, EventWizardContext context) {
        return track(answers, context)
                .map(track -> Phrase.of(TEXTS + ".summary")
                        .with("track", track.name().full())
                        .with("places", track.places()));
    }

    private TrackStep() {}
}
