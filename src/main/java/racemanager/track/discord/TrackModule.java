package racemanager.track.discord;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import racemanager.access.Access;
import racemanager.access.BotModule;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.Choice;
import racemanager.discord.CommandModule;
import racemanager.discord.CompletionCall;
import racemanager.discord.CustomId;
import racemanager.discord.Deferral;
import racemanager.discord.FormDrafts;
import racemanager.discord.Option;
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
import racemanager.track.Track;
import racemanager.track.TrackList;
import racemanager.track.Tracks;
import reactor.core.publisher.Mono;

/** {@code /track add}, {@code list} and {@code remove}. */
public final class TrackModule implements CommandModule {

    private static final Access MANAGE = Access.to(BotModule.TRACKS);
    private static final String BROADCAST_SLOTS = "broadcast_slots";
    private static final String TRACK = "track";
    private static final String CORRECT = "track.correct";
    static final String PAGE = "track.page";
    private static final int MOST_BROADCAST_SLOTS = 3;

    private final Tracks tracks;
    private final FormDrafts drafts = new FormDrafts();

    public TrackModule(Tracks tracks) {
        this.tracks = tracks;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.slash(
                        "track add",
                        MANAGE,
                        Deferral.NONE,
                        this::openForm,
                        Option.number(BROADCAST_SLOTS, 0, MOST_BROADCAST_SLOTS)),
                Route.pressed(CORRECT, MANAGE, Deferral.NONE, this::correct),
                Route.submitted(TrackModal.ROUTE, MANAGE, Deferral.EPHEMERAL, this::add),
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
        return Mono.just(new Answer.OpenModal(new TrackModal(call.responder().localizer())
                .of(call.options().text(BROADCAST_SLOTS).orElse(""), Map.of())));
    }

    private Mono<Answer> correct(PressCall call) {
        var typed = drafts.of(call.caller().member(), form(call.caller())).orElse(Map.of());
        return Mono.just(new Answer.OpenModal(
                new TrackModal(call.responder().localizer()).of(TrackModal.broadcastSlots(call.id()), typed)));
    }

    private Mono<Answer> add(SubmitCall call) {
        var caller = call.caller();
        drafts.keep(caller.member(), form(caller), call.fields());
        var form = TrackModal.read(call);
        return call.responder()
                .outcome(
                        () -> tracks.add(caller.guild(), form, caller.member(), caller.arrival()),
                        track -> added(track, call),
                        why -> rejected(why, call));
    }

    private Answer added(Track track, SubmitCall call) {
        drafts.forget(call.caller().member(), form(call.caller()));
        return call.responder()
                .ephemeral(Phrase.of("track.added")
                        .with("track", track.name().full())
                        .with("places", track.places()));
    }

    private static Answer rejected(Phrase why, SubmitCall call) {
        var again = CustomId.of(CORRECT, TrackModal.broadcastSlots(call.id()));
        var localizer = call.responder().localizer();
        return Answer.ephemeral(View.of(
                Parts.text("⚠️ " + localizer.text(why)),
                Parts.row(Parts.button(ButtonStyle.PRIMARY, again, localizer.label("button.correct")))));
    }

    private Mono<Answer> list(Caller caller, Responder responder, int page, boolean update) {
        return looking(caller, responder, all -> {
            var view = new TrackListView(responder.localizer()).page(all, page);
            return Mono.just(update ? new Answer.Update(view) : Answer.ephemeral(view));
        });
    }

    private Mono<Answer> turn(PressCall call) {
        return list(call.caller(), call.responder(), (int) call.id().number(0).orElse(0), true);
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

    /** The number that a suggestion stands for, or a name that fits one track only. */
    private static Optional<Track> meant(TrackList tracks, String typed) {
        return PlainText.number(typed).flatMap(tracks::byNumber).or(() -> {
            var matching = tracks.matching(PlainText.line(typed));
            return matching.size() == 1 ? Optional.of(matching.getFirst()) : Optional.empty();
        });
    }

    private Mono<Answer.Choices> complete(CompletionCall call) {
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

    private static String form(Caller caller) {
        return caller.guild().text() + "/track";
    }
}
