package racemanager.guild.discord;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Stream;
import racemanager.access.Access;
import racemanager.access.BotModule;
import racemanager.access.Scope;
import racemanager.audit.AuditFilter;
import racemanager.audit.AuditLogs;
import racemanager.audit.AuditPage;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.CommandModule;
import racemanager.discord.CustomId;
import racemanager.discord.Deferral;
import racemanager.discord.Option;
import racemanager.discord.Options;
import racemanager.discord.PressCall;
import racemanager.discord.Responder;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.discord.Trace;
import racemanager.discord.View;
import racemanager.kernel.MemberId;
import racemanager.kernel.OwnNumber;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.kernel.Reply;
import reactor.core.publisher.Mono;

/** {@code /audit}: who did what, when, and with which outcome. */
public record AuditModule(AuditLogs logs) implements CommandModule {

    static final String PAGE = "audit.page";
    static final String EXPORT = "audit.export";
    static final String DAYS = "audit.days";

    /** With all else that a control's id carries, it fits Discord's limit for ids. */
    static final int LONGEST_ABOUT = 24;

    private static final Access MANAGE = Access.to(BotModule.PERMISSIONS);
    private static final String MEMBER = "member";
    private static final String MODULE = "module";
    private static final String EVENT = "event";

    @Override
    public List<Route> routes() {
        return List.of(
                Route.slash(
                        "audit",
                        MANAGE,
                        Deferral.EPHEMERAL,
                        this::show,
                        Option.member(MEMBER),
                        Option.oneOf(
                                MODULE,
                                Stream.of(BotModule.values())
                                        .map(each ->
                                                new Option.Value(Scope.of(each).word(), each.title()))
                                        .toList()),
                        Option.text(EVENT)),
                Route.pressed(PAGE, MANAGE, Deferral.UPDATE, this::turn, Trace.ATTEMPTS),
                Route.pressed(EXPORT, MANAGE, Deferral.EPHEMERAL, this::export),
                Route.pressed(DAYS, MANAGE, Deferral.UPDATE, this::keepFor));
    }

    private Mono<Answer> show(SlashCall call) {
        var filter = filter(call.options());
        if (filter.about().filter(about -> about.length() > LONGEST_ABOUT).isPresent()) {
            var why = Phrase.of("audit.event_too_long").with("most", LONGEST_ABOUT);
            return Mono.fromSupplier(
                    () -> call.responder().ephemeral(call.responder().refused(why)));
        }
        return page(call.caller(), call.responder(), filter, 0, Answer::ephemeral);
    }

    private static AuditFilter filter(Options options) {
        return new AuditFilter(
                options.member(MEMBER),
                options.text(MODULE).flatMap(AuditModule::module),
                options.text(EVENT).map(PlainText::line).filter(about -> !about.isEmpty()));
    }

    private static Optional<BotModule> module(String word) {
        return Stream.of(BotModule.values())
                .filter(each -> Scope.of(each).word().equalsIgnoreCase(word))
                .findFirst();
    }

    /** Empty for what the bot never wrote. */
    private static Optional<AuditFilter> filter(CustomId id) {
        var member = id.id(1, MemberId::parse);
        if (member.isEmpty() && id.argument(1).filter(text -> !text.isEmpty()).isPresent()) return Optional.empty();
        return Optional.of(new AuditFilter(
                member,
                id.argument(2).flatMap(AuditModule::module),
                id.argument(3).filter(about -> !about.isEmpty())));
    }

    private Mono<Answer> turn(PressCall call) {
        return page(call, call.id().numberOr(0, 0).orElse(0));
    }

    private Mono<Answer> page(PressCall call, int number) {
        return filtered(call, filter -> page(call.caller(), call.responder(), filter, number, Answer.Update::new));
    }

    private static Mono<Answer> filtered(PressCall call, Function<AuditFilter, Mono<Answer>> then) {
        return filter(call.id())
                .map(then)
                .orElseGet(() -> Mono.just(call.responder().refusal("interaction.unknown")));
    }

    /** Entries may have gone since the button was shown: then it is the last page that there is. */
    private Mono<Answer> page(
            Caller caller, Responder responder, AuditFilter filter, int number, Function<View, Answer> shown) {
        var view = new AuditView(responder.localizer(), filter);
        return responder.reply(
                () -> read(caller, filter, number),
                page -> page.entries().isEmpty() && page.total() > 0 && number > 0
                        ? page(caller, responder, filter, Math.min(number, AuditView.pages(page)) - 1, shown)
                        : Mono.fromSupplier(() -> shown.apply(view.page(page, number))));
    }

    private CompletionStage<Reply<AuditPage>> read(Caller caller, AuditFilter filter, int number) {
        return logs.page(caller.guild(), filter, number * AuditView.LINES, AuditView.LINES, caller.arrival());
    }

    private Mono<Answer> export(PressCall call) {
        var caller = call.caller();
        return filtered(
                call,
                filter -> call.responder()
                        .outcome(
                                () -> logs.all(caller.guild(), filter, caller.arrival()),
                                entries -> Answer.ephemeral(
                                        new AuditView(call.responder().localizer(), filter).exported(entries))));
    }

    private Mono<Answer> keepFor(PressCall call) {
        var caller = call.caller();
        var days = call.value().flatMap(OwnNumber::read).orElse(0);
        return call.responder()
                .reply(() -> logs.keepFor(caller.guild(), days, caller.arrival()), kept -> page(call, 0));
    }
}
