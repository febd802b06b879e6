package racemanager.track.discord;

import java.util.List;
import java.util.stream.Stream;
import racemanager.access.Access;
import racemanager.discord.Answer;
import racemanager.discord.CorrectableForm;
import racemanager.discord.CorrectableForm.Call;
import racemanager.discord.CorrectableForm.Outcome;
import racemanager.discord.Deferral;
import racemanager.discord.PictureUploads;
import racemanager.discord.PressCall;
import racemanager.discord.Route;
import racemanager.discord.SubmitCall;
import racemanager.form.Form;
import racemanager.form.PictureFields;
import racemanager.kernel.OwnNumber;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.picture.Picture;
import racemanager.track.Track;
import racemanager.track.TrackList;
import racemanager.track.Tracks;
import reactor.core.publisher.Mono;

/** The picture of a track, given in a form of its own; the custom id has the track's number. */
final class TrackPictures {

    static final String FORM = "track.picture";
    static final String REMOVE = "track.picture.remove";

    private static final PictureFields FIELDS = new PictureFields("picture");
    private static final Phrase GONE = Phrase.of("track.gone");

    private final Tracks tracks;
    private final Access access;
    private final PictureUploads uploads;
    private final TrackPage page;
    private final CorrectableForm form;

    TrackPictures(Tracks tracks, Access access, PictureUploads uploads, TrackPage page) {
        this.tracks = tracks;
        this.access = access;
        this.uploads = uploads;
        this.page = page;
        this.form = new CorrectableForm(FORM, "track.picture.correct", access, this::form, this::submit);
    }

    Stream<Route> routes() {
        var rows = Stream.of(
                Route.pressed(
                        FORM,
                        access,
                        Deferral.NONE,
                        press -> form.open(new Call(
                                press.caller(), press.responder(), press.id().arguments()))),
                Route.pressed(REMOVE, access, Deferral.UPDATE, this::remove));
        return Stream.concat(rows, form.routes().stream());
    }

    private Mono<Reply<Form>> form(Call call) {
        return Mono.fromCompletionStage(() -> tracks.of(call.caller().guild())).map(reply -> switch (reply) {
            case Reply.Done<TrackList> done ->
                call.about().stream()
                        .findFirst()
                        .flatMap(OwnNumber::read)
                        .flatMap(done.view()::byNumber)
                        .<Reply<Form>>map(track -> Reply.done(FIELDS.form(Phrase.of("track.picture.title"))))
                        .orElseGet(() -> Reply.refused(GONE));
            case Reply.Refused<TrackList> refused -> Reply.refused(refused.why());
            case Reply.Busy<TrackList> busy -> Reply.busy(busy.why());
        });
    }

    private Mono<Outcome> submit(SubmitCall call) {
        return uploads.given(FIELDS, call).flatMap(reply -> switch (reply) {
            case Reply.Done<Picture> done -> show(call, done.view());
            case Reply.Refused<Picture> refused -> rejected(refused.why());
            case Reply.Busy<Picture> busy -> rejected(busy.why());
        });
    }

    /** A track that is gone has no picture, whatever else is chosen. */
    private Mono<Outcome> show(SubmitCall call, Picture picture) {
        var caller = call.caller();
        var track = call.id().number(0).orElse(0);
        return Mono.fromCompletionStage(
                        () -> tracks.showPicture(caller.guild(), track, picture, caller.member(), caller.arrival()))
                .flatMap(reply -> switch (reply) {
                    case Reply.Done<Track> done -> shown(call, done.view());
                    case Reply.Refused<Track> refused ->
                        refused.why().equals(GONE)
                                ? Mono.just(
                                        CorrectableForm.taken(call.responder().refusal(GONE)))
                                : rejected(refused.why());
                    case Reply.Busy<Track> busy -> rejected(busy.why());
                });
    }

    private static Mono<Outcome> rejected(Phrase why) {
        return Mono.just(CorrectableForm.rejected(List.of(why)));
    }

    private Mono<Outcome> shown(SubmitCall call, Track track) {
        var said = call.responder().localizer().text(named("track.picture.shown", track));
        return page.show(call.caller(), call.responder(), track.number(), view -> Answer.ephemeral(view.under(said)))
                .cast(Answer.Message.class)
                .map(CorrectableForm::taken);
    }

    private Mono<Answer> remove(PressCall call) {
        var caller = call.caller();
        var track = call.id().number(0).orElse(0);
        return call.responder()
                .reply(() -> tracks.removePicture(caller.guild(), track, caller.member(), caller.arrival()), left -> {
                    var said = call.responder().localizer().text(named("track.picture.removed", left));
                    return page.show(caller, call.responder(), track, view -> new Answer.Update(view.under(said)));
                });
    }

    private static Phrase named(String key, Track track) {
        return Phrase.of(key).with("track", track.name().full());
    }
}
