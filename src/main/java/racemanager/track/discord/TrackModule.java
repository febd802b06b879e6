package racemanager.track.discord;

import discord4j.discordjson.json.ApplicationCommandRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.Choice;
import racemanager.discord.CommandModule;
import racemanager.discord.CompletionCall;
import racemanager.discord.CustomId;
import racemanager.discord.Deferral;
import racemanager.discord.Definition;
import racemanager.discord.FormDrafts;
import racemanager.discord.Gate;
import racemanager.discord.Parts;
import racemanager.discord.Parts.ButtonStyle;
import racemanager.discord.PressCall;
import racemanager.discord.Responder;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.discord.SubmitCall;
import racemanager.discord.View;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.kernel.Reply;
import racemanager.speech.Localizer;
import racemanager.speech.Speech;
import racemanager.track.Track;
import racemanager.track.TrackList;
import racemanager.track.Tracks;
import reactor.core.publisher.Mono;

/** {@code /track add}, {@code list} and {@code remove}. */
public final class TrackModule implements CommandModule {

    private static final String BROADCAST_SLOTS = "broadcast_slots";
    private static final String TRACK = "track";
    private static final String CORRECT = "track.correct";
    static final String PAGE = "track.page";
    private static final int MOST_BROADCAST_SLOTS = 3;

    private final Speech speech;
    private final Tracks tracks;
    private final FormDrafts drafts = new FormDrafts();

    public TrackModule(Speech speech, Tracks tracks) {
        this.speech = speech;
        this.tracks = tracks;
    }

    @Override
    public List<ApplicationCommandRequest> commands() {
        return List.of(Definition.of(speech, "track")
                .with(Definition.of(speech, "track.add").withNumber(BROADCAST_SLOTS, 0, MOST_BROADCAST_SLOTS))
                .with(Definition.of(speech, "track.list"))
                .with(Definition.of(speech, "track.remove").needingCompletedText(TRACK))
                .request());
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route.Slash("track add", Deferral.NONE, this::openForm),
                new Route.Pressed(CORRECT, Deferral.NONE, this::correct),
                new Route.Submitted(TrackModal.ROUTE, Deferral.EPHEMERAL, this::add),
                new Route.Slash("track list", Deferral.EPHEMERAL, call -> list(call.caller(), 0, false)),
                new Route.Pressed(PAGE, Deferral.UPDATE, this::turn),
                new Route.Slash("track remove", Deferral.EPHEMERAL, this::remove),
                new Route.Autocompletion("track remove", TRACK, this::complete));
    }

    private Mono<Answer> openForm(SlashCall call) {
        var responder = responder(call.caller());
        return Gate.administrators(
                call.caller(),
                responder,
                () -> Mono.just(new Answer.OpenModal(new TrackModal(responder.localizer())
                        .of(call.options().text(BROADCAST_SLOTS).orElse(""), Map.of()))));
    }

    private Mono<Answer> correct(PressCall call) {
        var responder = responder(call.caller());
        var typed = drafts.of(call.caller().member(), form(call.caller())).orElse(Map.of());
        return Gate.administrators(
                call.caller(),
                responder,
                () -> Mono.just(new Answer.OpenModal(
                        new TrackModal(responder.localizer()).of(TrackModal.broadcastSlots(call.id()), typed))));
    }

    private Mono<Answer> add(SubmitCall call) {
        var caller = call.caller();
        var responder = responder(caller);
        drafts.keep(caller.member(), form(caller), call.fields());
        var form = TrackModal.read(call);
        return Gate.administrators(
                caller,
                responder,
                () -> responder.outcome(
                        () -> tracks.add(caller.guild(), form, caller.member(), caller.arrival()),
                        track -> added(track, caller, responder),
                        why -> rejected(why, call, responder)));
    }

    private Answer added(Track track, Caller caller, Responder responder) {
        drafts.forget(caller.member(), form(caller));
        return responder.ephemeral(
                Phrase.of("track.added").with("track", track.name().full()).with("places", track.places()));
    }

    private static Answer rejected(Phrase why, SubmitCall call, Responder responder) {
        var again = CustomId.of(CORRECT, TrackModal.broadcastSlots(call.id()));
        return Answer.ephemeral(View.of(
                Parts.text("⚠️ " + responder.localizer().text(why)),
                Parts.row(Parts.button(
                        ButtonStyle.PRIMARY, again, responder.localizer().label("button.correct")))));
    }

    private Mono<Answer> list(Caller caller, int page, boolean update) {
        var responder = responder(caller);
        return looking(caller, responder, all -> {
            var view = new TrackListView(responder.localizer()).page(all, page);
            return Mono.just(update ? new Answer.Update(view) : Answer.ephemeral(view));
        });
    }

    private Mono<Answer> turn(PressCall call) {
        return list(call.caller(), (int) call.id().number(0).orElse(0), true);
    }

    private Mono<Answer> remove(SlashCall call) {
        var caller = call.caller();
        var responder = responder(caller);
        return Gate.administrators(
                caller,
                responder,
                () -> looking(caller, responder, all -> {
                    var track = meant(all, call.options().needed(TRACK));
                    return track.map(found -> remove(caller, responder, found))
                            .orElseGet(() -> Mono.just(responder.ephemeral("track.unknown")));
                }));
    }

    private Mono<Answer> remove(Caller caller, Responder responder, Track track) {
        return responder.outcome(
                () -> tracks.remove(caller.guild(), track.number(), caller.member(), caller.arrival()),
                left -> responder.ephemeral(
                        Phrase.of("track.removed").with("track", track.name().full())));
    }

    /** The number that a suggestion stands for, or a name that fits one track only. */
    private static Optional<Track> meant(TrackList tracks, String typed) {
        return PlainText.number(typed).flatMap(tracks::byNumber).or(() -> {
            var matching = tracks.matching(PlainText.line(typed));
            return matching.size() == 1 ? Optional.of(matching.getFirst()) : Optional.empty();
        });
    }

    private Mono<Answer.Choices> complete(CompletionCall call) {
        if (!call.caller().administrator()) return Mono.just(new Answer.Choices(List.of()));
        return look(call.caller())
                .map(reply -> new Answer.Choices(
                        reply instanceof Reply.Done<TrackList> done
                                ? done.view().matching(PlainText.line(call.typed())).stream()
                                        .map(TrackModule::choice)
                                        .toList()
                                : List.of()));
    }

    private static Choice choice(Track track) {
        return new Choice.Text(track.name().full(), Integer.toString(track.number()));
    }

    private Mono<Answer> looking(Caller caller, Responder responder, Function<TrackList, Mono<Answer>> then) {
        return responder.reply(() -> tracks.of(caller.guild()), then);
    }

    private Mono<Reply<TrackList>> look(Caller caller) {
        return Mono.fromCompletionStage(() -> tracks.of(caller.guild()));
    }

    private Responder responder(Caller caller) {
        return new Responder(new Localizer(speech, caller.locale()));
    }

    private static String form(Caller caller) {
        return caller.guild().text() + "/track";
    }
}
