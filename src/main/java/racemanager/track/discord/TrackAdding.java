package racemanager.track.discord;

import racemanager.discord.Answer;
import racemanager.discord.CorrectableForm;
import racemanager.discord.CorrectableForm.Outcome;
import racemanager.discord.SubmitCall;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.track.TrackForm;
import racemanager.track.TrackReader;
import racemanager.track.TrackReader.TrackDraft;
import racemanager.track.Tracks;
import reactor.core.publisher.Mono;

/** What is done with a form in which a new track was typed. */
record TrackAdding(Tracks tracks) {

    Mono<Outcome> submit(SubmitCall call, String broadcastSlots) {
        var typed = TrackFields.read(call, broadcastSlots);
        return switch (TrackReader.read(typed)) {
            case Parsed.Rejected<TrackDraft> rejected -> Mono.just(CorrectableForm.rejected(rejected.problems()));
            case Parsed.Read<TrackDraft> read -> add(call, typed);
        };
    }

    private Mono<Outcome> add(SubmitCall call, TrackForm typed) {
        var caller = call.caller();
        return Mono.fromCompletionStage(() -> tracks.add(caller.guild(), typed, caller.member(), caller.arrival()))
                .map(reply -> CorrectableForm.of(
                        reply,
                        track -> Answer.ephemeral(new TrackView(call.responder().localizer())
                                .done(
                                        Phrase.of("track.added")
                                                .with("track", track.name().full())
                                                .with("places", track.places()),
                                        track))));
    }
}
