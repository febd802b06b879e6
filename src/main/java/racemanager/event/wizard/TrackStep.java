package racemanager.event.wizard;

import java.util.List;
import java.util.Optional;
import racemanager.form.SelectOption;
import racemanager.kernel.OwnNumber;
import racemanager.kernel.Phrase;
import racemanager.track.Track;
import racemanager.wizard.Answers;
import racemanager.wizard.Control.Toggle;
import racemanager.wizard.Prompt;
import racemanager.wizard.Reading;
import racemanager.wizard.Step;
import racemanager.wizard.field.ChoiceField;
import racemanager.wizard.field.FieldStep;

/** The track, from the guild's own. */
final class TrackStep {

    private static final String TEXTS = "wizard.event.track";
    private static final String LOOK_AGAIN = "look_again";

    private static final ChoiceField<EventWizardContext> TRACK = ChoiceField.searchable(
            "track",
            TEXTS,
            context -> context.tracks().tracks().stream().map(TrackStep::option).toList());

    private static final Step<EventWizardContext> CHOOSING =
            FieldStep.of("track", TEXTS, TRACK).telling(TrackStep::summary).step();

    static final Step<EventWizardContext> STEP =
            new Step<>("track", TrackStep::prompt, TrackStep::read, CHOOSING::problem, CHOOSING::summary);

    static Optional<Track> track(Answers answers, EventWizardContext context) {
        return TRACK.value(answers).flatMap(OwnNumber::read).flatMap(context.tracks()::byNumber);
    }

    private static Prompt prompt(Answers answers, EventWizardContext context) {
        return context.tracks().tracks().isEmpty()
                ? new Prompt(
                        List.of(Phrase.of(TEXTS + ".none")),
                        List.of(new Toggle(LOOK_AGAIN, "1", Phrase.of(TEXTS + ".look_again"), false)))
                : CHOOSING.prompt(answers, context);
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
                : CHOOSING.read(control, input, before, context);
    }

    private static Optional<Phrase> summary(Answers answers, EventWizardContext context) {
        return track(answers, context)
                .map(track -> Phrase.of(TEXTS + ".summary")
                        .with("track", track.name().full())
                        .with("places", track.places()));
    }

    private TrackStep() {}
}
