package racemanager.track.discord;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import racemanager.access.Access;
import racemanager.access.BotModule;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.Choice;
import racemanager.discord.CommandModule;
import racemanager.discord.CompletionCall;
import racemanager.discord.CorrectableForm;
import racemanager.discord.CorrectableForm.Outcome;
import racemanager.discord.Deferral;
import racemanager.discord.Option;
import racemanager.discord.PressCall;
import racemanager.discord.Responder;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.discord.SubmitCall;
import racemanager.discord.Suggested;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.kernel.Reply;
import racemanager.track.Track;
import racemanager.track.TrackForm;
import racemanager.track.TrackList;
import racemanager.track.TrackReader;
import racemanager.track.TrackReader.TrackDraft;
import racemanager.track.Tracks;
import reactor.core.publisher.Mono;

/** {@code /track add}, {@code list} and {@code remove}. */
public final class TrackModule implements CommandModule {

    private static final Access MANAGE = Access.to(BotModule.TRACKS);
    private static final String BROADCAST_SLOTS = "broadcast_slots";
    private static final String TRACK = "track";
    private static final Suggested SUGGESTED = new Suggested("track");
    static final String PAGE = "track.page";

    private final Tracks tracks;
    private final CorrectableForm form;

    public TrackModule(Tracks tracks) {
        this.tracks = tracks;
        this.form = new CorrectableForm(
                "track.add", "track.correct", MANAGE, call -> Mono.just(Reply.done(TrackFields.form())), this::add);
    }

    @Override
    public List<Route> routes() {
        return Stream.concat(form.routes().stream(), commands()).toList();
    }

    private Stream<Route> commands() {
        return Stream.of(
                Route.slash(
                        "track add",
                        MANAGE,
                        Deferral.NONE,
                        this::openForm,
                        Option.number(BROADCAST_SLOTS, 0, TrackReader.MOST_BROADCAST_SLOTS)),
                Route.slash(
                        "track list",
                        Access.EVERYONE,
                        Deferral.EPHEMERAL,
                        call -> list(call.caller(), call.responder(), 0, false)),
                Route.pressed(PAGE, Access.EVERYONE, Deferral.UPDATE, this::turn),
                Route.slash(
                        "track remove",
                        MANAGE,
                        Deferral.EPHEMERAL,
                        this::remove,
                        Option.text(TRACK).asRequired().suggesting(this::complete)));
    }

    private Mono<Answer> openForm(SlashCall call) {
        var broadcast = call.options().text(BROADCAST_SLOTS).orElse("");
        return form.open(new CorrectableForm.Call(call.caller(), call.responder(), List.of(broadcast)));
    }

    private Mono<Outcome> add(SubmitCall call) {
        var typed = TrackFields.read(call);
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
                        track -> call.responder()
                                .ephemeral(Phrase.of("track.added")
                                        .with("track", track.name().full())
                                        .with("places", track.places()))));
    }

    private Mono<Answer> list(Caller caller, Responder responder, int page, boolean update) {
        return looking(caller, responder, all -> {
            var view = new TrackListView(responder.localizer()).page(all, page);
            return Mono.just(update ? new Answer.Update(view) : Answer.ephemeral(view));
        });
    }

    private Mono<Answer> turn(PressCall call) {
        return call.id()
                .numberOr(0, 0)
                .map(page -> list(call.caller(), call.responder(), page, true))
                .orElseGet(() -> Mono.just(call.responder().ephemeral("interaction.unknown")));
    }

    private Mono<Answer> remove(SlashCall call) {
        return looking(
                call.caller(),
                call.responder(),
                all -> meant(all, call.options().needed(TRACK))
                        .map(found -> remove(call, found))
                        .orElseGet(() -> Mono.just(call.responder().ephemeral("track.unknown"))));
    }

    private Mono<Answer> remove(SlashCall call, Track track) {
        var caller = call.caller();
        return call.responder()
                .outcome(
                        () -> tracks.remove(caller.guild(), track.number(), caller.member(), caller.arrival()),
                        left -> call.responder()
                                .ephemeral(Phrase.of("track.removed")
                                        .with("track", track.name().full())));
    }

    /** The number that a suggestion stands for; all else is a name. */
    private static Optional<Track> meant(TrackList tracks, String sent) {
        return SUGGESTED.number(sent).map(tracks::byNumber).orElseGet(() -> tracks.named(PlainText.line(sent)));
    }

    private Mono<Answer.Choices> complete(CompletionCall call) {
        return look(call.caller())
                .map(reply -> new Answer.Choices(
                        reply instanceof Reply.Done<TrackList> done
                                ? offered(done.view(), call.typed()).stream()
                                        .map(TrackModule::choice)
                                        .toList()
                                : List.of()));
    }

    /** Discord may ask again for an option that holds a suggestion already. */
    private static List<Track> offered(TrackList tracks, String typed) {
        return SUGGESTED
                .number(typed)
                .map(number -> tracks.byNumber(number).stream().toList())
                .orElseGet(() -> tracks.matching(PlainText.line(typed)));
    }

    private static Choice choice(Track track) {
        return SUGGESTED.choice(track.name().full(), track.number());
    }

    private Mono<Answer> looking(Caller caller, Responder responder, Function<TrackList, Mono<Answer>> then) {
        return responder.reply(() -> tracks.of(caller.guild()), then);
    }

    private Mono<Reply<TrackList>> look(Caller caller) {
        return Mono.fromCompletionStage(() -> tracks.of(caller.guild()));
    }
}
