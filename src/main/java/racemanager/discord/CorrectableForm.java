package racemanager.discord;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import racemanager.access.Access;
import racemanager.discord.Parts.ButtonStyle;
import racemanager.form.Form;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import reactor.core.publisher.Mono;

/**
 * A form that says what is wrong with what was typed, and opens again as it was typed.
 *
 * <p>The sentences stand in a message of their own, which further tries edit in place; the message that the form was first
 * opened from is never touched. What was typed is kept in memory until it is taken; uploads are not.
 */
public final class CorrectableForm {

    private static final String AGAIN = ".again";

    /** Who fills it in, and what it is about: the arguments of its custom id. */
    public record Call(Caller caller, Responder responder, List<String> about) {}

    /** The form as it is opened for the first time, or why it is not. */
    @FunctionalInterface
    public interface Definition {
        Mono<Reply<Form>> form(Call call);
    }

    /** What is done with what was typed. */
    @FunctionalInterface
    public interface Submission {
        Mono<Outcome> submit(SubmitCall call);
    }

    /** What came of a try. */
    public sealed interface Outcome {}

    /** It is done, and the member is told so. */
    record Taken(Answer.Message answer) implements Outcome {}

    /** Every rule that is broken. */
    record Rejected(List<Phrase> problems) implements Outcome {}

    public static Outcome taken(Answer.Message answer) {
        return new Taken(answer);
    }

    public static Outcome rejected(List<Phrase> problems) {
        return new Rejected(problems);
    }

    /** The same with another sentence for one of the broken rules. */
    public static Outcome saying(Outcome outcome, Phrase problem, Phrase instead) {
        return switch (outcome) {
            case Taken taken -> taken;
            case Rejected rejected ->
                new Rejected(rejected.problems().stream()
                        .map(each -> each.equals(problem) ? instead : each)
                        .toList());
        };
    }

    /** What an actor replied: a refusal can be corrected, and so can be tried again what it was too busy for. */
    public static <V> Outcome of(Reply<V> reply, Function<V, Answer.Message> done) {
        return switch (reply) {
            case Reply.Done<V> view -> taken(done.apply(view.view()));
            case Reply.Refused<V> refused -> rejected(List.of(refused.why()));
            case Reply.Busy<V> busy -> rejected(List.of(busy.why()));
        };
    }

    private final String name;
    private final String correct;
    private final Access access;
    private final Definition definition;
    private final Submission submission;
    private final FormDrafts drafts = new FormDrafts();

    /**
     * A form.
     *
     * @param name the route of its custom id
     * @param correct the route of the button that opens it again
     */
    public CorrectableForm(String name, String correct, Access access, Definition definition, Submission submission) {
        this.name = name;
        this.correct = correct;
        this.access = access;
        this.definition = definition;
        this.submission = submission;
    }

    /** What answers when it is sent, and when it is to be corrected. */
    public List<Route> routes() {
        return List.of(
                Route.submitted(name, access, Deferral.EPHEMERAL, call -> submit(call, false), drafts),
                Route.submitted(name + AGAIN, access, Deferral.UPDATE, call -> submit(call, true), drafts),
                Route.pressed(correct, access, Deferral.NONE, this::open));
    }

    /** Opens it for the first time. */
    public Mono<Answer> open(Call call) {
        return open(call, name, Map.of());
    }

    /** The same with what is known already, as if it had been typed. */
    public Mono<Answer> open(Call call, Map<String, List<String>> known) {
        return open(call, name, known);
    }

    /** Whether this form can have written an id with these arguments: each of its routes has room for them. */
    private boolean isOwn(List<String> about) {
        return CustomId.fits(correct, about) && CustomId.fits(name + AGAIN, about);
    }

    private Mono<Answer> open(PressCall press) {
        if (!isOwn(press.id().arguments())) return Mono.just(press.responder().refusal("interaction.unknown"));
        var call = new Call(press.caller(), press.responder(), press.id().arguments());
        var typed = drafts.of(press.caller().guild(), press.caller().member(), key(call.about()));
        return open(call, name + AGAIN, typed.orElse(Map.of()));
    }

    private Mono<Answer> open(Call call, String route, Map<String, List<String>> typed) {
        var id = new CustomId(route, call.about());
        var renderer = new FormRenderer(call.responder().localizer());
        return definition.form(call).map(reply -> switch (reply) {
            case Reply.Done<Form> done ->
                new Answer.OpenModal(renderer.modal(id, done.view().filledWith(typed)));
            case Reply.Refused<Form> refused ->
                call.responder().ephemeral(call.responder().refused(refused.why()));
            case Reply.Busy<Form> busy ->
                call.responder().ephemeral(call.responder().refused(busy.why()));
        });
    }

    private Mono<Answer> submit(SubmitCall call, boolean again) {
        if (!isOwn(call.id().arguments())) return Mono.just(call.responder().refusal("interaction.unknown"));
        var caller = call.caller();
        var key = key(call.id().arguments());
        drafts.keep(caller.guild(), caller.member(), key, call.fields());
        return submission.submit(call).map(outcome -> switch (outcome) {
            case Taken taken -> {
                drafts.forget(caller.guild(), caller.member(), key);
                yield again ? new Answer.Update(taken.answer().view()) : taken.answer();
            }
            case Rejected rejected -> {
                rejected.problems().stream().findFirst().ifPresent(call.responder()::refused);
                var view = problems(rejected.problems(), call);
                yield again ? new Answer.Update(view) : Answer.ephemeral(view);
            }
        });
    }

    private View problems(List<Phrase> problems, SubmitCall call) {
        var localizer = call.responder().localizer();
        var lines = problems.stream()
                .map(problem -> "⚠️ " + localizer.text(problem))
                .toList();
        return View.of(
                Parts.text(String.join("\n", lines)),
                Parts.row(Parts.button(
                        ButtonStyle.PRIMARY,
                        new CustomId(correct, call.id().arguments()),
                        localizer.label("button.correct"))));
    }

    private String key(List<String> about) {
        return name + "/" + String.join("/", about);
    }
}
