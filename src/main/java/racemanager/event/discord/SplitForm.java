package racemanager.event.discord;

import java.util.List;
import java.util.stream.Stream;
import racemanager.discord.CorrectableForm;
import racemanager.discord.CorrectableForm.Outcome;
import racemanager.discord.Responder;
import racemanager.discord.Route;
import racemanager.discord.SubmitCall;
import racemanager.event.EventCommand.DealSplits;
import racemanager.event.Events;
import racemanager.event.Events.EventId;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RatingReader;
import racemanager.event.discord.EventButton.Action;
import racemanager.form.Form;
import racemanager.form.FormField.Text;
import racemanager.kernel.MemberId;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import reactor.core.publisher.Mono;

/** How an organiser deals the drivers to the splits: by ratings, or as they stand on the grid. */
final class SplitForm {

    private static final String RATINGS = "ratings";
    private static final int LONGEST = 4_000;

    /** So many sentences are read before a text is corrected, and fit a message of Discord's. */
    private static final int MOST_PROBLEMS = 15;

    private final Events events;
    private final CorrectableForm form;

    SplitForm(Events events) {
        this.events = events;
        this.form = DriverForms.form(events, Action.SPLITS, SplitForm::form, this::deal);
    }

    Stream<Route> routes() {
        return Stream.concat(Stream.of(DriverForms.opening(Action.SPLITS, form)), form.routes().stream());
    }

    /** An event that goes by rating asks for them, and can still be dealt without. */
    private static Form form(Live event, Responder responder) {
        var filling =
                event.plan().details().splits().map(splits -> splits.filling().word());
        return Form.of(
                Phrase.of("event.manage.splits_form"),
                Text.paragraph(RATINGS, Phrase.of("event.manage.splits_ratings"), LONGEST)
                        .hinting(Phrase.of("event.manage.splits_hint").with("filling", filling.orElse("order")))
                        .optional());
    }

    private Mono<Outcome> deal(SubmitCall call, EventId event, Live live) {
        return switch (RatingReader.read(call.text(RATINGS), live.entries())) {
            case Parsed.Rejected<List<MemberId>> rejected ->
                Mono.just(CorrectableForm.rejected(
                        rejected.problems().stream().limit(MOST_PROBLEMS).toList()));
            case Parsed.Read<List<MemberId>> read -> {
                var caller = call.caller();
                var command = new DealSplits(read.value(), caller.member(), caller.arrival());
                yield Mono.fromCompletionStage(() -> events.manage(event, command))
                        .map(reply -> CorrectableForm.of(
                                reply,
                                dealt -> call.responder()
                                        .ephemeral(
                                                new SplitText(call.responder().localizer()).dealt(dealt))));
            }
        };
    }
}
