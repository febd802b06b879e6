package racemanager.vehicle.discord;

import java.util.List;
import java.util.function.Function;
import racemanager.access.Access;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.CommandModule;
import racemanager.discord.Deferral;
import racemanager.discord.Option;
import racemanager.discord.PressCall;
import racemanager.discord.Responder;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.discord.Trace;
import racemanager.kernel.Phrase;
import racemanager.vehicle.VehicleList;
import racemanager.vehicle.VehicleLists;
import racemanager.vehicle.Vehicles;
import racemanager.vehicle.wizard.VehicleWizard;
import racemanager.wizard.Answers;
import racemanager.wizard.discord.WizardFace;
import reactor.core.publisher.Mono;

/** {@code /vehicles create}, {@code edit}, {@code remove}, {@code list} and {@code show}. */
public record VehiclesModule(Vehicles vehicles, WizardFace wizards) implements CommandModule {

    static final String PAGE = "vehicles.page";
    static final String LIST_PAGE = "vehicles.cars";
    static final String REMOVE_NOW = "vehicles.remove-now";
    static final String KEEP = "vehicles.keep";

    private static final Access MANAGE = VehicleWizard.KIND.access();
    private static final String GONE = "vehicles.gone";

    @Override
    public List<Route> routes() {
        return List.of(
                Route.slash(
                        "vehicles create",
                        MANAGE,
                        Deferral.EPHEMERAL,
                        call -> wizards.begin(call, VehicleWizard.KIND, Answers.NONE)),
                Route.slash("vehicles edit", MANAGE, Deferral.EPHEMERAL, this::edit, list()),
                Route.slash("vehicles remove", MANAGE, Deferral.EPHEMERAL, this::askToRemove, list()),
                Route.slash(
                        "vehicles list",
                        Access.EVERYONE,
                        Deferral.EPHEMERAL,
                        call -> looking(
                                call.caller(),
                                call.responder(),
                                lists -> Answer.ephemeral(view(call.responder()).lists(lists, 0)))),
                Route.slash("vehicles show", Access.EVERYONE, Deferral.EPHEMERAL, this::show, list()),
                Route.pressed(REMOVE_NOW, MANAGE, Deferral.UPDATE, this::remove),
                Route.pressed(KEEP, MANAGE, Deferral.UPDATE, this::keep, Trace.ATTEMPTS),
                Route.pressed(PAGE, Access.EVERYONE, Deferral.UPDATE, this::turn),
                Route.pressed(LIST_PAGE, Access.EVERYONE, Deferral.UPDATE, this::turnCars));
    }

    private Option list() {
        return new VehicleListOption(vehicles).option();
    }

    private Mono<Answer> edit(SlashCall call) {
        return meaning(call, list -> wizards.begin(call, VehicleWizard.KIND, VehicleWizard.changing(list)));
    }

    private Mono<Answer> show(SlashCall call) {
        return meaning(
                call, list -> Mono.just(Answer.ephemeral(view(call.responder()).cars(list, 0))));
    }

    private Mono<Answer> askToRemove(SlashCall call) {
        return meaning(
                call, list -> Mono.just(Answer.ephemeral(view(call.responder()).sure(list))));
    }

    private Mono<Answer> remove(PressCall call) {
        var caller = call.caller();
        return call.responder()
                .outcome(
                        () -> vehicles.remove(
                                caller.guild(), call.id().numberOr(0, 0).orElse(0), caller.member(), caller.arrival()),
                        left -> call.responder().instead(Phrase.of("vehicles.removed")),
                        why -> call.responder()
                                .instead(why.key().equals(VehicleListOption.UNKNOWN) ? Phrase.of(GONE) : why));
    }

    /** The list may have been removed with another message meanwhile; messages of old do not say which it was. */
    private Mono<Answer> keep(PressCall call) {
        var number = call.id().number(0);
        return looking(
                call.caller(),
                call.responder(),
                lists -> call.responder()
                        .instead(Phrase.of(
                                number.isEmpty()
                                                || number.flatMap(lists::byNumber)
                                                        .isPresent()
                                        ? "vehicles.not_removed"
                                        : GONE)));
    }

    private Mono<Answer> turn(PressCall call) {
        return looking(
                call.caller(),
                call.responder(),
                lists -> new Answer.Update(view(call.responder())
                        .lists(lists, call.id().numberOr(0, 0).orElse(0))));
    }

    private Mono<Answer> turnCars(PressCall call) {
        return looking(
                call.caller(),
                call.responder(),
                lists -> lists.byNumber(call.id().numberOr(0, 0).orElse(0))
                        .<Answer>map(list -> new Answer.Update(view(call.responder())
                                .cars(list, call.id().numberOr(1, 0).orElse(0))))
                        .orElseGet(() -> call.responder().instead(Phrase.of(GONE))));
    }

    private static VehicleListView view(Responder responder) {
        return new VehicleListView(responder.localizer());
    }

    private Mono<Answer> meaning(SlashCall call, Function<VehicleList, Mono<Answer>> then) {
        return new VehicleListOption(vehicles).meant(call, then);
    }

    private Mono<Answer> looking(Caller caller, Responder responder, Function<VehicleLists, Answer> then) {
        return responder.outcome(() -> vehicles.of(caller.guild()), then);
    }
}
