package racemanager.guild.discord;

import java.util.List;
import java.util.function.Function;
import racemanager.access.Access;
import racemanager.access.BotModule;
import racemanager.access.Grant;
import racemanager.access.Granting;
import racemanager.access.Grants;
import racemanager.access.Holder;
import racemanager.access.Scope;
import racemanager.discord.Answer;
import racemanager.discord.CommandModule;
import racemanager.discord.Deferral;
import racemanager.discord.Mentioned;
import racemanager.discord.Option;
import racemanager.discord.PressCall;
import racemanager.discord.Responder;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.discord.Trace;
import racemanager.kernel.Phrase;
import reactor.core.publisher.Mono;

/** {@code /permissions grant}, {@code revoke}, {@code list} and {@code check}. */
public record PermissionsModule(Granting granting) implements CommandModule {

    static final String REVOKE_NOW = "permissions.revoke-now";
    static final String KEEP = "permissions.keep";
    static final String PAGE = "permissions.page";

    private static final Access MANAGE = Access.to(BotModule.PERMISSIONS);
    private static final String MODULE = "module";
    private static final String TO = "to";
    private static final String FROM = "from";
    private static final String MEMBER = "member";

    @Override
    public List<Route> routes() {
        return List.of(
                Route.slash(
                        "permissions grant",
                        MANAGE,
                        Deferral.EPHEMERAL,
                        this::grant,
                        module().asRequired(),
                        Option.memberOrRole(TO).asRequired()),
                Route.slash(
                        "permissions revoke",
                        MANAGE,
                        Deferral.EPHEMERAL,
                        this::revoke,
                        module().asRequired(),
                        Option.memberOrRole(FROM).asRequired()),
                Route.slash(
                        "permissions list",
                        MANAGE,
                        Deferral.EPHEMERAL,
                        call -> looking(
                                call,
                                grants ->
                                        Answer.ephemeral(view(call.responder()).list(grants, 0)))),
                Route.slash(
                        "permissions check",
                        MANAGE,
                        Deferral.EPHEMERAL,
                        this::check,
                        Option.member(MEMBER).asRequired(),
                        module()),
                Route.pressed(REVOKE_NOW, MANAGE, Deferral.UPDATE, this::revokeNow),
                Route.pressed(
                        KEEP,
                        MANAGE,
                        Deferral.UPDATE,
                        call -> Mono.fromSupplier(() -> call.responder().instead(Phrase.of("access.kept"))),
                        Trace.ATTEMPTS),
                Route.pressed(PAGE, MANAGE, Deferral.UPDATE, this::turn, Trace.ATTEMPTS));
    }

    private static Option module() {
        return Option.oneOf(
                MODULE,
                Scope.offered().stream()
                        .map(scope -> new Option.Value(scope.word(), scope.title()))
                        .toList());
    }

    private Mono<Answer> grant(SlashCall call) {
        return about(
                call, TO, whom -> whom instanceof Mentioned.Stranger ? stranger(call) : grant(call, grant(call, whom)));
    }

    private Mono<Answer> grant(SlashCall call, Grant grant) {
        var caller = call.caller();
        return call.responder()
                .outcome(
                        () -> granting.grant(caller.guild(), grant, caller.member(), caller.arrival()),
                        grants -> call.responder().ephemeral(PermissionsView.about("access.granted", grant)));
    }

    /** Whoever has left the guild may be in the list still. */
    private Mono<Answer> revoke(SlashCall call) {
        return about(call, FROM, whom -> {
            var grant = grant(call, whom);
            return looking(
                    call,
                    grants -> grants.contains(grant)
                            ? Answer.ephemeral(view(call.responder()).sure(grant, losses(call, grants, grant, whom)))
                            : call.responder().refusal(notGranted(grants, grant)));
        });
    }

    /** Who else has a role cannot be seen without a privileged intent. */
    private static Losses losses(SlashCall call, Grants grants, Grant grant, Mentioned whom) {
        var theirs = whom instanceof Mentioned.OfMember of ? grants.lost(grant, of.standing()) : List.<BotModule>of();
        return new Losses(
                theirs,
                grants.leftToNobody(grant),
                grants.lost(grant, call.caller().standing()));
    }

    private static Phrase notGranted(Grants grants, Grant grant) {
        var granted = grants.of(grant.holder());
        return granted.isEmpty()
                ? PermissionsView.about("access.not_granted", grant)
                : PermissionsView.about("access.not_granted_but", grant)
                        .with("granted", PermissionsView.titles(granted));
    }

    private Mono<Answer> revokeNow(PressCall call) {
        var caller = call.caller();
        return PermissionsView.meant(call.id())
                .map(grant -> call.responder()
                        .outcome(
                                () -> granting.revoke(caller.guild(), grant, caller.member(), caller.arrival()),
                                grants -> call.responder().instead(PermissionsView.about("access.revoked", grant)),
                                call.responder()::instead))
                .orElseGet(() -> Mono.just(call.responder().refusal("interaction.unknown")));
    }

    private Mono<Answer> check(SlashCall call) {
        return about(
                call,
                MEMBER,
                whom -> whom instanceof Mentioned.OfMember of
                        ? looking(
                                call,
                                grants -> Answer.ephemeral(
                                        view(call.responder()).check(grants, of.standing(), asked(call))))
                        : stranger(call));
    }

    private static List<BotModule> asked(SlashCall call) {
        return call.options()
                .text(MODULE)
                .flatMap(Scope::read)
                .orElse(Scope.everything())
                .modules();
    }

    private Mono<Answer> turn(PressCall call) {
        return call.responder()
                .outcome(
                        () -> granting.of(call.caller().guild()),
                        grants -> new Answer.Update(view(call.responder())
                                .list(grants, call.id().numberOr(0, 0).orElse(0))));
    }

    private Mono<Answer> looking(SlashCall call, Function<Grants, Answer> then) {
        return call.responder().outcome(() -> granting.of(call.caller().guild()), then);
    }

    private static Mono<Answer> about(SlashCall call, String option, Function<Mentioned, Mono<Answer>> then) {
        return call.options().mentioned(option).map(then).orElseGet(() -> stranger(call));
    }

    private static Mono<Answer> stranger(SlashCall call) {
        return Mono.fromSupplier(() -> call.responder().refusal("access.stranger"));
    }

    private static Grant grant(SlashCall call, Mentioned whom) {
        var scope = Scope.read(call.options().needed(MODULE)).orElseThrow();
        return new Grant(
                switch (whom) {
                    case Mentioned.OfRole of -> new Holder.OfRole(of.role());
                    case Mentioned.OfMember of ->
                        new Holder.OfMember(of.standing().member());
                    case Mentioned.Everyone everyone -> new Holder.Everyone();
                    case Mentioned.Stranger stranger -> new Holder.OfMember(stranger.user());
                },
                scope);
    }

    private static PermissionsView view(Responder responder) {
        return new PermissionsView(responder.localizer());
    }
}
