package racemanager.track.discord;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import racemanager.access.Access;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.CorrectableForm;
import racemanager.discord.CorrectableForm.Call;
import racemanager.discord.Deferral;
import racemanager.discord.KeptPreviews;
import racemanager.discord.PressCall;
import racemanager.discord.Responder;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.discord.View;
import racemanager.form.Form;
import racemanager.kernel.OwnNumber;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.kernel.Simulator;
import racemanager.setting.Settings;
import racemanager.track.StarterTracks;
import racemanager.track.TrackComparison;
import racemanager.track.TrackImports;
import racemanager.track.TrackList;
import racemanager.track.TrackRow;
import racemanager.track.Tracks;
import racemanager.track.discord.StarterTracksView.Look;
import reactor.core.publisher.Mono;

/** What {@code /track import} shows without a file: the tracks that come with the bot, to be added all or some. */
final class StarterTracksPanel {

    static final String SIMULATOR = "track.starter.of";
    static final String PICK = "track.starter.choose";
    static final String PAGE = "track.starter.turn";
    static final String ALL = "track.starter.all";
    static final String ADD = "track.starter.add";
    static final String ASK = "track.starter.boxes";

    /** Of a choice, for {@link KeptPreviews}: a few hundred numbers at most. */
    private static final int BYTES = 4_096;

    private static final Phrase STRANGE = Phrase.of("interaction.unknown");

    private final Tracks tracks;
    private final TrackImports imports;
    private final Settings settings;
    private final Access access;
    private final StarterTracks starters = StarterTracks.load();
    private final KeptPreviews<Set<Integer>> choices = new KeptPreviews<>();
    private final CorrectableForm form;

    StarterTracksPanel(Tracks tracks, TrackImports imports, Settings settings, Access access) {
        this.tracks = tracks;
        this.imports = imports;
        this.settings = settings;
        this.access = access;
        this.form = new CorrectableForm(
                ASK, "track.starter.correct", access, this::form, call -> new TrackAdding(tracks).submit(call, ""));
    }

    Stream<Route> routes() {
        var rows = Stream.of(
                Route.pressed(SIMULATOR, access, Deferral.UPDATE, this::chooseSimulator),
                Route.pressed(PICK, access, Deferral.UPDATE, this::pick),
                Route.pressed(PAGE, access, Deferral.UPDATE, this::turn),
                Route.pressed(ALL, access, Deferral.UPDATE, this::addAll),
                Route.pressed(ADD, access, Deferral.UPDATE, this::addChosen),
                Route.pressed(ASK, access, Deferral.NONE, this::openForm));
        return Stream.concat(rows, form.routes().stream());
    }

    /** The set of the simulator that the guild races in is open already. */
    Mono<Answer> open(SlashCall call) {
        return call.responder()
                .reply(
                        () -> settings.of(call.caller().guild()),
                        set -> set.simulator()
                                .filter(starters.simulators()::contains)
                                .map(simulator -> show(
                                        call.caller(),
                                        call.responder(),
                                        new StarterWanted(simulator, 0, Set.of()),
                                        Answer::ephemeral))
                                .orElseGet(() -> Mono.just(
                                        Answer.ephemeral(view(call.responder()).simulators(set.simulator())))));
    }

    private Mono<Answer> chooseSimulator(PressCall call) {
        return simulator(call.value())
                .map(simulator -> update(call, new StarterWanted(simulator, 0, Set.of())))
                .orElseGet(() -> strange(call));
    }

    /** What was chosen on other pages stays so. */
    private Mono<Answer> pick(PressCall call) {
        return wanted(call)
                .map(wanted -> {
                    var set = starters.of(wanted.simulator());
                    var here = StarterTracksView.places(set, wanted.page())
                            .boxed()
                            .collect(Collectors.toUnmodifiableSet());
                    var chosen = new HashSet<>(wanted.chosen());
                    chosen.removeAll(here);
                    call.values().stream()
                            .flatMap(value -> OwnNumber.read(value).stream())
                            .filter(here::contains)
                            .forEach(chosen::add);
                    return update(call, wanted.choosing(chosen));
                })
                .orElseGet(() -> strange(call));
    }

    private Mono<Answer> turn(PressCall call) {
        return wanted(call).map(wanted -> update(call, wanted)).orElseGet(() -> strange(call));
    }

    private Mono<Answer> addAll(PressCall call) {
        return wanted(call)
                .map(wanted -> add(call, wanted.choosing(Set.of()), place -> true))
                .orElseGet(() -> strange(call));
    }

    private Mono<Answer> addChosen(PressCall call) {
        return wanted(call)
                .map(wanted -> wanted.chosen().isEmpty()
                        ? update(call, wanted.saying(Phrase.of("track.starter.gone")))
                        : add(call, wanted, wanted.chosen()::contains))
                .orElseGet(() -> strange(call));
    }

    /** Only what is not there: a track of the guild is never changed by one that comes with the bot. */
    private Mono<Answer> add(PressCall call, StarterWanted wanted, IntPredicate which) {
        var set = starters.of(wanted.simulator());
        var rows = IntStream.range(0, set.size())
                .filter(which)
                .mapToObj(place -> set.get(place).row(place))
                .flatMap(Optional::stream)
                .toList();
        return call.responder().reply(() -> imports.compare(call.caller().guild(), rows), comparison -> {
            var fresh = fresh(rows, comparison);
            return fresh.isEmpty() ? update(call, wanted.saying(nothingToAdd(comparison))) : take(call, wanted, fresh);
        });
    }

    private static List<TrackRow.Compared> fresh(List<TrackRow> rows, TrackComparison comparison) {
        return IntStream.range(0, rows.size())
                .filter(place -> comparison.standings().get(place) instanceof TrackComparison.Fresh)
                .mapToObj(place -> rows.get(place).comparedWith(Optional.empty()))
                .toList();
    }

    private static Phrase nothingToAdd(TrackComparison comparison) {
        return comparison.standings().stream()
                .filter(TrackComparison.Unfit.class::isInstance)
                .map(standing -> ((TrackComparison.Unfit) standing).why())
                .findFirst()
                .orElseGet(() -> Phrase.of("track.starter.nothing"));
    }

    /** The buttons stay when the guild is too busy. */
    private Mono<Answer> take(PressCall call, StarterWanted wanted, List<TrackRow.Compared> fresh) {
        var caller = call.caller();
        return Mono.fromCompletionStage(() -> imports.take(caller.guild(), fresh, caller.member(), caller.arrival()))
                .flatMap(reply -> switch (reply) {
                    case Reply.Done<TrackList> done ->
                        update(
                                call,
                                wanted.choosing(Set.of())
                                        .saying(Phrase.of("track.starter.added").with("count", fresh.size())));
                    case Reply.Refused<TrackList> refused ->
                        refused.why().key().equals("track.import.outdated")
                                ? update(call, wanted.saying(Phrase.of("track.starter.outdated")))
                                : update(call, wanted.saying(refused.why()));
                    case Reply.Busy<TrackList> busy ->
                        Mono.just(call.responder().ephemeral(busy.why()));
                });
    }

    private Mono<Answer> openForm(PressCall call) {
        var about = Stream.concat(call.id().arguments().stream().limit(1), call.value().stream())
                .toList();
        return form.open(new Call(call.caller(), call.responder(), about));
    }

    private Mono<Reply<Form>> form(Call call) {
        return Mono.just(simulator(call.about().stream().findFirst())
                .flatMap(simulator -> call.about().stream()
                        .skip(1)
                        .findFirst()
                        .flatMap(OwnNumber::read)
                        .filter(place -> place < starters.of(simulator).size())
                        .map(starters.of(simulator)::get))
                .<Reply<Form>>map(track -> Reply.done(TrackFields.form(track)))
                .orElseGet(() -> Reply.refused(STRANGE)));
    }

    private Mono<Answer> update(PressCall call, StarterWanted wanted) {
        return show(call.caller(), call.responder(), wanted, Answer.Update::new);
    }

    private Mono<Answer> show(Caller caller, Responder responder, StarterWanted wanted, Function<View, Answer> answer) {
        return responder.reply(
                () -> settings.of(caller.guild()),
                set -> responder.outcome(() -> tracks.of(caller.guild()), all -> {
                    var id = choices.keep(caller, wanted.chosen(), BYTES);
                    return answer.apply(view(responder)
                            .page(
                                    new Look(wanted.simulator(), wanted.page(), wanted.chosen(), id),
                                    all,
                                    set.simulator(),
                                    wanted.news()));
                }));
    }

    private StarterTracksView view(Responder responder) {
        return new StarterTracksView(responder.localizer(), starters);
    }

    private static Mono<Answer> strange(PressCall call) {
        return Mono.just(call.responder().ephemeral(STRANGE));
    }

    private Optional<Simulator> simulator(Optional<String> sent) {
        return sent.flatMap(Simulator::named).filter(starters.simulators()::contains);
    }

    /** What a control of the panel is on; nothing is chosen when the choice was kept for too long. */
    private Optional<StarterWanted> wanted(PressCall call) {
        return simulator(call.id().argument(0))
                .map(simulator -> new StarterWanted(
                        simulator,
                        StarterTracksView.nearest(
                                starters.of(simulator), call.id().numberOr(1, 0).orElse(0)),
                        call.id()
                                .argument(2)
                                .flatMap(id -> choices.of(call.caller(), id))
                                .orElse(Set.of())));
    }
}
