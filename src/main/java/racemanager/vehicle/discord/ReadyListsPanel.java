package racemanager.vehicle.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import racemanager.access.Access;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.Deferral;
import racemanager.discord.PressCall;
import racemanager.discord.Responder;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.discord.View;
import racemanager.kernel.OwnNumber;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Several;
import racemanager.kernel.Reply;
import racemanager.kernel.Simulator;
import racemanager.setting.Settings;
import racemanager.vehicle.ReadyLists;
import racemanager.vehicle.VehicleList.Content;
import racemanager.vehicle.VehicleLists;
import racemanager.vehicle.Vehicles;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** {@code /vehicles import}: the vehicle lists that come with the bot, to be made lists of the guild. */
final class ReadyListsPanel {

    static final String SIMULATOR = "vehicles.ready.of";
    static final String ADD = "vehicles.ready.add";
    static final String ALL = "vehicles.ready.all";

    private final Vehicles vehicles;
    private final Settings settings;
    private final Access access;
    private final ReadyLists ready = ReadyLists.load();

    ReadyListsPanel(Vehicles vehicles, Settings settings, Access access) {
        this.vehicles = vehicles;
        this.settings = settings;
        this.access = access;
    }

    Stream<Route> routes() {
        return Stream.of(
                Route.pressed(SIMULATOR, access, Deferral.UPDATE, this::chooseSimulator),
                Route.pressed(ADD, access, Deferral.UPDATE, this::addChosen),
                Route.pressed(ALL, access, Deferral.UPDATE, this::addAll));
    }

    /** The lists of the simulator that the guild races in are open already. */
    Mono<Answer> open(SlashCall call) {
        return call.responder()
                .reply(
                        () -> settings.of(call.caller().guild()),
                        set -> set.simulator()
                                .filter(ready.simulators()::contains)
                                .map(simulator ->
                                        show(call.caller(), call.responder(), simulator, List.of(), Answer::ephemeral))
                                .orElseGet(() -> Mono.just(
                                        Answer.ephemeral(view(call.responder()).simulators(set.simulator())))));
    }

    private Mono<Answer> chooseSimulator(PressCall call) {
        return simulator(call.value())
                .map(simulator -> update(call, simulator, List.of()))
                .orElseGet(() -> strange(call));
    }

    private Mono<Answer> addChosen(PressCall call) {
        return simulator(call.id().argument(0))
                .map(simulator -> add(
                        call,
                        simulator,
                        call.values().stream()
                                .flatMap(value -> OwnNumber.read(value).stream())
                                .filter(place -> place < ready.of(simulator).size())
                                .map(ready.of(simulator)::get)
                                .toList()))
                .orElseGet(() -> strange(call));
    }

    private Mono<Answer> addAll(PressCall call) {
        return simulator(call.id().argument(0))
                .map(simulator -> add(call, simulator, ready.of(simulator)))
                .orElseGet(() -> strange(call));
    }

    /** A list of the guild is never changed by one that comes with the bot and has its name. */
    private Mono<Answer> add(PressCall call, Simulator simulator, List<Content> wanted) {
        var caller = call.caller();
        return call.responder().reply(() -> vehicles.of(caller.guild()), known -> {
            var missing = wanted.stream()
                    .filter(list -> known.named(list.name()).isEmpty())
                    .toList();
            return Flux.fromIterable(missing)
                    .concatMap(list -> Mono.fromCompletionStage(
                            () -> vehicles.add(caller.guild(), list, caller.member(), caller.arrival())))
                    .collectList()
                    .flatMap(replies -> update(call, simulator, news(wanted, missing, replies)));
        });
    }

    private static List<Phrase> news(List<Content> wanted, List<Content> missing, List<Reply<VehicleLists>> replies) {
        var added = new ArrayList<Content>();
        var news = new ArrayList<Phrase>();
        for (int place = 0; place < replies.size(); place++) {
            switch (replies.get(place)) {
                case Reply.Done<VehicleLists> done -> added.add(missing.get(place));
                case Reply.Refused<VehicleLists> refused -> news.add(refused.why());
                case Reply.Busy<VehicleLists> busy -> news.add(busy.why());
            }
        }
        var there = wanted.stream().filter(list -> !missing.contains(list)).toList();
        if (!there.isEmpty()) news.addFirst(naming("vehicles.ready.there", there));
        if (!added.isEmpty()) news.addFirst(naming("vehicles.ready.added", added));
        return news.stream().distinct().toList();
    }

    private static Phrase naming(String key, List<Content> lists) {
        var names = lists.stream().map(list -> Phrase.verbatim(list.name())).toList();
        return Phrase.of(key).with("count", lists.size()).with("lists", new Several(names));
    }

    private Mono<Answer> update(PressCall call, Simulator simulator, List<Phrase> news) {
        return show(call.caller(), call.responder(), simulator, news, Answer.Update::new);
    }

    private Mono<Answer> show(
            Caller caller, Responder responder, Simulator simulator, List<Phrase> news, Function<View, Answer> answer) {
        return responder.reply(
                () -> settings.of(caller.guild()),
                set -> responder.outcome(
                        () -> vehicles.of(caller.guild()),
                        known -> answer.apply(view(responder).lists(simulator, known, set.simulator(), news))));
    }

    private ReadyListsView view(Responder responder) {
        return new ReadyListsView(responder.localizer(), ready);
    }

    private Optional<Simulator> simulator(Optional<String> sent) {
        return sent.flatMap(Simulator::named).filter(ready.simulators()::contains);
    }

    private static Mono<Answer> strange(PressCall call) {
        return Mono.just(call.responder().ephemeral("interaction.unknown"));
    }
}
