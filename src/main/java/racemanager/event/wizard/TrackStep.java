package racemanager.event.wizard;

import java.util.List;
import java.util.Optional;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.track.Track;
import racemanager.wizard.Answers;
import racemanager.wizard.Control;
import racemanager.wizard.Control.Choice;
import racemanager.wizard.Control.Option;
import racemanager.wizard.Control.Switch;
import racemanager.wizard.Prompt;
import racemanager.wizard.Reading;
import racemanager.wizard.Step;

/** The track, from the guild's own. */
final class TrackStep {

    private static final String TRACK = "track";
    private static final String LOOK_AGAIN = "look_again";

    static final Step<Surroundings> STEP =
            new Step<>(TRACK, TrackStep::prompt, TrackStep::read, TrackStep::problem, TrackStep::summary);

    static Optional<Track> track(Answers answers, Surroundings around) {
        return answers.one(TRACK).flatMap(PlainText::number).flatMap(around.tracks()::byNumber);
    }

    private static Prompt prompt(Answers answers, Surroundings around) {
        if (around.tracks().tracks().isEmpty())
            return new Prompt(
                    List.of(Phrase.of("wizard.event.track.none")),
                    List.of(new Switch(LOOK_AGAIN, "1", Phrase.of("wizard.event.track.look_again"), false)));
        var options = around.tracks().tracks().stream()
                .map(track -> option(track, answers))
                .toList();
        return new Prompt(
                List.of(Phrase.of("wizard.event.track.text")),
                List.of(Choice.one(TRACK, Phrase.of("wizard.event.track.placeholder"), options)));
    }

    private static Option option(Track track, Answers answers) {
        var number = Integer.toString(track.number());
        return new Option(
                number,
                Control.verbatim(track.name().name()),
                Phrase.of("wizard.event.track.option")
                        .with("layout", track.name().layout().orElse("–"))
                        .with("places", track.places()),
                answers.says(TRACK, number));
    }

    private static Reading read(String control, Answers input, Answers before, Surroundings around) {
        if (control.equals(LOOK_AGAIN)) return new Reading.Taken(Answers.NONE);
        var number = input.one(TRACK).orElse("");
        return track(Answers.of(TRACK, number), around).isPresent()
                ? Reading.taken(TRACK, number)
                : Reading.rejected(Phrase.of("event.track_gone"));
    }

    private static Optional<Phrase> problem(Answers answers, Surroundings around) {
        if (answers.one(TRACK).isEmpty()) return Optional.of(Phrase.of("wizard.event.track.missing"));
        return track(answers, around).isPresent() ? Optional.empty() : Optional.of(Phrase.of("event.track_gone"));
    }

    private static Optional<Phrase> summary(Answers answers, Surroundings around) {
        return track(answers, around)
                .map(track -> Phrase.of("wizard.event.track.summary")
                        .with("track", track.name().full())
                        .with("places", track.places()));
    }

    private TrackStep() {}
}
