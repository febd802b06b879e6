package racemanager.vehicle.discord;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import racemanager.discord.Answer;
import racemanager.discord.Choice;
import racemanager.discord.CompletionCall;
import racemanager.discord.Option;
import racemanager.discord.SlashCall;
import racemanager.kernel.PlainText;
import racemanager.kernel.Reply;
import racemanager.vehicle.VehicleList;
import racemanager.vehicle.VehicleLists;
import racemanager.vehicle.Vehicles;
import reactor.core.publisher.Mono;

/** The option of a command that names one vehicle list, suggested while it is typed. */
record VehicleListOption(Vehicles vehicles) {

    static final String UNKNOWN = "vehicles.unknown";
    private static final String LIST = "list";

    Option option() {
        return mayBeLeftOut().asRequired();
    }

    /** The same where a command can do without a list. */
    Option mayBeLeftOut() {
        return Option.text(LIST).suggesting(this::complete);
    }

    /** Goes on with the list that is meant, or says that there is none. */
    Mono<Answer> meant(SlashCall call, Function<VehicleList, Mono<Answer>> then) {
        return call.responder()
                .reply(
                        () -> vehicles.of(call.caller().guild()),
                        lists -> meant(call, lists)
                                .map(then)
                                .orElseGet(() -> Mono.just(call.responder().refusal(UNKNOWN))));
    }

    static boolean isLeftOut(SlashCall call) {
        return call.options().text(LIST).isEmpty();
    }

    private static Optional<VehicleList> meant(SlashCall call, VehicleLists lists) {
        return lists.meant(PlainText.line(call.options().text(LIST).orElse("")));
    }

    private Mono<Answer.Choices> complete(CompletionCall call) {
        return Mono.fromCompletionStage(() -> vehicles.of(call.caller().guild()))
                .map(reply -> new Answer.Choices(
                        reply instanceof Reply.Done<VehicleLists> done
                                ? done.view().matching(PlainText.line(call.typed())).stream()
                                        .map(list -> Choice.of(list.name(), list.name()))
                                        .toList()
                                : List.of()));
    }
}
