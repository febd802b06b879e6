package racemanager.event.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import racemanager.discord.AccessCheck;
import racemanager.discord.Answer;
import racemanager.discord.CommandModule;
import racemanager.discord.CorrectableForm;
import racemanager.discord.CorrectableForm.Call;
import racemanager.discord.CorrectableForm.Outcome;
import racemanager.discord.Deferral;
import racemanager.discord.Option;
import racemanager.discord.PressCall;
import racemanager.discord.Responder;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.discord.SubmitCall;
import racemanager.discord.Trace;
import racemanager.event.Events;
import racemanager.event.Events.EventId;
import racemanager.event.template.Template;
import racemanager.event.template.TemplateOverview;
import racemanager.event.template.Templates;
import racemanager.form.Form;
import racemanager.form.FormField.Text;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import reactor.core.publisher.Mono;

/** {@code /event template save}, {@code list} and {@code remove}: races kept under a name for others to begin with. */
public final class TemplateModule implements CommandModule {

    /** The button of the panel, which opens the form. */
    static final String ASK = "template.ask";

    static final String PAGE = "template.page";
    static final String REPLACE_NOW = "template.replace-now";
    static final String REMOVE_NOW = "template.remove-now";

    private static final String PATH = "event template ";
    private static final String NAME = "name";
    private static final String FORM = "template.save";
    private static final String CORRECT = "template.save-correct";

    private final Templates templates;
    private final ChosenEvent event;
    private final TemplateOption option;
    private final CorrectableForm form;

    /** The check says who is told of events that are not published yet; a draft can be kept as well. */
    public TemplateModule(Templates templates, Events events, AccessCheck check) {
        this.templates = templates;
        this.event = new ChosenEvent(events, check, UnaryOperator.identity());
        this.option = new TemplateOption(templates, NAME);
        this.form = new CorrectableForm(FORM, CORRECT, EventManagement.ACCESS, TemplateModule::form, this::submit);
    }

    @Override
    public List<Route> routes() {
        var rows = new ArrayList<>(form.routes());
        rows.add(Route.pressed(
                ASK,
                EventManagement.ACCESS,
                Deferral.NONE,
                press -> form.open(
                        new Call(press.caller(), press.responder(), press.id().arguments()))));
        rows.addAll(commands());
        return rows;
    }

    private List<Route> commands() {
        return List.of(
                Route.slash(
                        PATH + "save",
                        EventManagement.ACCESS,
                        Deferral.EPHEMERAL,
                        call -> event.meaning(call, listed -> save(call, listed.number())),
                        event.option().asRequired(),
                        Option.text(NAME).asRequired()),
                Route.slash(PATH + "list", EventManagement.ACCESS, Deferral.EPHEMERAL, this::list),
                Route.slash(
                        PATH + "remove",
                        EventManagement.ACCESS,
                        Deferral.EPHEMERAL,
                        call -> option.meaning(
                                call,
                                listed -> Mono.just(
                                        Answer.ephemeral(view(call.responder()).askToRemove(listed)))),
                        option.option().asRequired()),
                Route.pressed(PAGE, EventManagement.ACCESS, Deferral.UPDATE, this::turn, Trace.ATTEMPTS),
                Route.pressed(REPLACE_NOW, EventManagement.ACCESS, Deferral.UPDATE, this::replace),
                Route.pressed(REMOVE_NOW, EventManagement.ACCESS, Deferral.UPDATE, this::remove));
    }

    private static TemplateView view(Responder responder) {
        return new TemplateView(responder.localizer());
    }

    private static Mono<Reply<Form>> form(Call call) {
        return Mono.just(Reply.done(Form.of(
                Phrase.of("template.save"),
                Text.line(NAME, Phrase.of("template.name"), Template.LONGEST)
                        .hinting(Phrase.of("template.name_hint")))));
    }

    private Mono<Outcome> submit(SubmitCall call) {
        return Mono.justOrEmpty(call.id().number(0))
                .flatMap(number -> switch (Template.name(call.text(NAME))) {
                    case Parsed.Rejected<String> rejected -> rejected(rejected.problems());
                    case Parsed.Read<String> name -> submit(call, number, name.value());
                })
                .switchIfEmpty(rejected(List.of(Phrase.of("interaction.unknown"))));
    }

    private Mono<Outcome> submit(SubmitCall call, int number, String name) {
        var caller = call.caller();
        return Mono.fromCompletionStage(() -> templates.of(caller.guild())).flatMap(reply -> switch (reply) {
            case Reply.Refused<TemplateOverview> refused -> rejected(List.of(refused.why()));
            case Reply.Busy<TemplateOverview> busy -> rejected(List.of(busy.why()));
            case Reply.Done<TemplateOverview> all ->
                all.view()
                        .named(name)
                        .map(taken -> Mono.just(CorrectableForm.taken(
                                Answer.ephemeral(view(call.responder()).askToReplace(taken, number)))))
                        .orElseGet(() -> Mono.fromCompletionStage(() -> templates.save(
                                        new EventId(caller.guild(), number), name, caller.member(), caller.arrival()))
                                .map(saved -> CorrectableForm.of(
                                        saved, done -> call.responder().ephemeral(saved(name)))));
        });
    }

    private static Mono<Outcome> rejected(List<Phrase> problems) {
        return Mono.just(CorrectableForm.rejected(problems));
    }

    private static Phrase saved(String name) {
        return Phrase.of("template.saved").with("name", name);
    }

    /** A name that is taken is asked about before anything is lost. */
    private Mono<Answer> save(SlashCall call, int number) {
        var responder = call.responder();
        return switch (Template.name(call.options().text(NAME).orElse(""))) {
            case Parsed.Rejected<String> rejected ->
                Mono.just(responder.refusal(rejected.problems().getFirst()));
            case Parsed.Read<String> name ->
                responder.reply(
                        () -> templates.of(call.caller().guild()),
                        all -> all.named(name.value())
                                .<Mono<Answer>>map(taken -> Mono.just(
                                        Answer.ephemeral(view(responder).askToReplace(taken, number))))
                                .orElseGet(() -> save(call, number, name.value())));
        };
    }

    private Mono<Answer> save(SlashCall call, int number, String name) {
        var caller = call.caller();
        return call.responder()
                .outcome(
                        () -> templates.save(
                                new EventId(caller.guild(), number), name, caller.member(), caller.arrival()),
                        all -> call.responder().ephemeral(saved(name)));
    }

    private Mono<Answer> replace(PressCall press) {
        var caller = press.caller();
        var responder = press.responder();
        return EventManagement.numbered(
                press.id().number(0),
                responder,
                number -> EventManagement.numbered(
                        press.id().number(1),
                        responder,
                        template -> responder.outcome(
                                () -> templates.replace(
                                        new EventId(caller.guild(), number),
                                        template,
                                        caller.member(),
                                        caller.arrival()),
                                all -> responder.instead(all.byNumber(template)
                                        .map(listed ->
                                                Phrase.of("template.replaced").with("name", listed.name()))
                                        .orElse(Phrase.of("template.gone"))),
                                responder::instead)));
    }

    private Mono<Answer> list(SlashCall call) {
        return call.responder()
                .outcome(
                        () -> templates.of(call.caller().guild()),
                        all -> Answer.ephemeral(view(call.responder()).list(all, 0)));
    }

    private Mono<Answer> turn(PressCall press) {
        return press.responder()
                .outcome(
                        () -> templates.of(press.caller().guild()),
                        all -> new Answer.Update(view(press.responder())
                                .list(all, press.id().numberOr(0, 0).orElse(0))));
    }

    private Mono<Answer> remove(PressCall press) {
        var caller = press.caller();
        var responder = press.responder();
        return EventManagement.numbered(
                press.id().number(0),
                responder,
                number -> responder.outcome(
                        () -> templates.remove(caller.guild(), number, caller.member(), caller.arrival()),
                        left -> responder.instead(Phrase.of("template.removed")),
                        responder::instead));
    }
}
