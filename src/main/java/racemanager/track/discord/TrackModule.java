package racemanager.track.discord;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import racemanager.access.Access;
import racemanager.access.BotModule;
import racemanager.discord.AccessCheck;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.CommandModule;
import racemanager.discord.CorrectableForm;
import racemanager.discord.Deferral;
import racemanager.discord.Downloads;
import racemanager.discord.Option;
import racemanager.discord.PictureSource;
import racemanager.discord.PictureUploads;
import racemanager.discord.PressCall;
import racemanager.discord.Responder;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.kernel.Reply;
import racemanager.track.Track;
import racemanager.track.TrackList;
import racemanager.track.TrackReader;
import racemanager.track.Tracks;
import reactor.core.publisher.Mono;

/** {@code /track add}, {@code list}, {@code show}, {@code edit} and {@code remove}. */
public final class TrackModule implements CommandModule {

    private static final Access MANAGE = Access.to(BotModule.TRACKS);
    private static final String BROADCAST_SLOTS = "broadcast_slots";
    static final String PAGE = "track.page";

    private final Tracks tracks;
    private final TrackPage page;
    private final CorrectableForm form;
    private final TrackOption option;
    private final TrackEditing editing;
    private final TrackRemoval removal;
    private final TrackPictures pictures;

    /** The check says who is shown the buttons to change a track. */
    public TrackModule(Tracks tracks, AccessCheck check, Downloads downloads, PictureSource source) {
        this.tracks = tracks;
        this.page = new TrackPage(tracks, check, MANAGE, source);
        this.pictures = new TrackPictures(tracks, MANAGE, new PictureUploads(downloads), page);
        this.option = new TrackOption(tracks);
        this.editing = new TrackEditing(tracks, MANAGE);
        this.removal = new TrackRemoval(tracks, MANAGE);
        this.form = new CorrectableForm(
                "track.add",
                "track.correct",
                MANAGE,
                call -> Mono.just(Reply.done(TrackFields.form())),
                call -> new TrackAdding(tracks)
                        .submit(call, call.id().argument(0).orElse("")));
    }

    @Override
    public List<Route> routes() {
        return Stream.of(form.routes().stream(), commands(), editing.routes(), removal.routes(), pictures.routes())
                .flatMap(rows -> rows)
                .toList();
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
                        "track show",
                        Access.EVERYONE,
                        Deferral.EPHEMERAL,
                        call -> option.meant(call, track -> show(call, track)),
                        option.option()));
    }

    private Mono<Answer> openForm(SlashCall call) {
        var broadcast = call.options().text(BROADCAST_SLOTS).orElse("");
        return form.open(new CorrectableForm.Call(call.caller(), call.responder(), List.of(broadcast)));
    }

    private Mono<Answer> list(Caller caller, Responder responder, int page, boolean update) {
        return looking(caller, responder, all -> {
            return this.page.withRoom(caller, responder, room -> {
                var view = new TrackListView(responder.localizer()).page(all, room, page);
                return update ? new Answer.Update(view) : Answer.ephemeral(view);
            });
        });
    }

    private Mono<Answer> turn(PressCall call) {
        return call.id()
                .numberOr(0, 0)
                .map(page -> list(call.caller(), call.responder(), page, true))
                .orElseGet(() -> Mono.just(call.responder().ephemeral("interaction.unknown")));
    }

    private Mono<Answer> show(SlashCall call, Track track) {
        return page.show(call.caller(), call.responder(), track.number(), Answer::ephemeral);
    }

    private Mono<Answer> looking(Caller caller, Responder responder, Function<TrackList, Mono<Answer>> then) {
        return responder.reply(() -> tracks.of(caller.guild()), then);
    }
}
