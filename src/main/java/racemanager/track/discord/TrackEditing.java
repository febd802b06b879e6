package racemanager.track.discord;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.access.Access;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.CorrectableForm;
import racemanager.discord.CorrectableForm.Call;
import racemanager.discord.CorrectableForm.Outcome;
import racemanager.discord.Deferral;
import racemanager.discord.Option;
import racemanager.discord.PressCall;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.discord.SubmitCall;
import racemanager.form.Form;
import racemanager.kernel.OwnNumber;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.track.Track;
import racemanager.track.TrackForm;
import racemanager.track.TrackList;
import racemanager.track.TrackReader;
import racemanager.track.TrackReader.TrackDraft;
import racemanager.track.Tracks;
import reactor.core.publisher.Mono;

/** Changing a track, in the form in which it was added; the custom id has its number and the broadcast slots. */
final class TrackEditing {

    static final String FORM = "track.edit";

    private static final String BROADCAST_SLOTS = "broadcast_slots";
    private static final Phrase GONE = Phrase.of("track.gone");

    private final Tracks tracks;
    private final TrackOption option;
    private final Access access;
    private final CorrectableForm form;

    TrackEditing(Tracks tracks, Access access) {
        this.tracks = tracks;
        this.option = new TrackOption(tracks);
        this.access = access;
        this.form = new CorrectableForm(FORM, "track.edit.correct", access, this::form, this::submit);
    }

    Stream<Route> routes() {
        var rows = Stream.of(
                Route.slash(
                        "track edit",
                        access,
                        Deferral.NONE,
                        this::open,
                        option.option(),
                        Option.number(BROADCAST_SLOTS, 0, TrackReader.MOST_BROADCAST_SLOTS)),
                Route.pressed(FORM, access, Deferral.NONE, this::open));
        return Stream.concat(rows, form.routes().stream());
    }

    private Mono<Answer> open(SlashCall call) {
        return option.meant(call, track -> {
            var broadcast =
                    call.options().number(BROADCAST_SLOTS).orElse(track.room().broadcastSlots());
            return form.open(new Call(call.caller(), call.responder(), about(track, broadcast)));
        });
    }

    private Mono<Answer> open(PressCall call) {
        return call.responder()
                .reply(
                        () -> tracks.of(call.caller().guild()),
                        all -> named(all, call.id().arguments())
                                .map(track -> form.open(new Call(
                                        call.caller(),
                                        call.responder(),
                                        about(track, track.room().broadcastSlots()))))
                                .orElseGet(() -> Mono.just(call.responder().ephemeral(GONE))));
    }

    private static List<String> about(Track track, int broadcastSlots) {
        return List.of(Integer.toString(track.number()), Integer.toString(broadcastSlots));
    }

    private static Optional<Track> named(TrackList all, List<String> about) {
        return about.stream().findFirst().flatMap(OwnNumber::read).flatMap(all::byNumber);
    }

    private Mono<Reply<Form>> form(Call call) {
        return Mono.fromCompletionStage(() -> tracks.of(call.caller().guild())).map(reply -> switch (reply) {
            case Reply.Done<TrackList> done ->
                named(done.view(), call.about())
                        .<Reply<Form>>map(track -> Reply.done(TrackFields.form(track)))
                        .orElseGet(() -> Reply.refused(GONE));
            case Reply.Refused<TrackList> refused -> Reply.refused(refused.why());
            case Reply.Busy<TrackList> busy -> Reply.busy(busy.why());
        });
    }

    private Mono<Outcome> submit(SubmitCall call) {
        var typed = TrackFields.read(call, call.id().argument(1).orElse(""));
        return switch (TrackReader.read(typed)) {
            case Parsed.Rejected<TrackDraft> rejected -> Mono.just(CorrectableForm.rejected(rejected.problems()));
            case Parsed.Read<TrackDraft> read -> edit(call, typed);
        };
    }

    private Mono<Outcome> edit(SubmitCall call, TrackForm typed) {
        Caller caller = call.caller();
        var track = call.id().number(0).orElse(0);
        return Mono.fromCompletionStage(
                        () -> tracks.edit(caller.guild(), track, typed, caller.member(), caller.arrival()))
                .map(reply -> endsIt(reply)
                        .map(why -> CorrectableForm.taken(call.responder().ephemeral(why)))
                        .orElseGet(() -> CorrectableForm.of(
                                reply,
                                edited -> Answer.ephemeral(new TrackView(
                                                call.responder().localizer())
                                        .done(
                                                Phrase.of("track.edited")
                                                        .with(
                                                                "track",
                                                                edited.name().full())
                                                        .with("places", edited.places()),
                                                edited)))));
    }

    /** What nothing that could be typed would change. */
    private static Optional<Phrase> endsIt(Reply<Track> reply) {
        return reply instanceof Reply.Refused<Track> refused
                        && (refused.why().equals(GONE) || refused.why().key().equals("track.unchanged"))
                ? Optional.of(refused.why())
                : Optional.empty();
    }
}
