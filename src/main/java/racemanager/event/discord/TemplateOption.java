package racemanager.event.discord;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import racemanager.discord.Answer;
import racemanager.discord.Choice;
import racemanager.discord.CompletionCall;
import racemanager.discord.Option;
import racemanager.discord.SlashCall;
import racemanager.discord.Suggested;
import racemanager.event.template.TemplateOverview;
import racemanager.event.template.TemplateOverview.Listed;
import racemanager.event.template.Templates;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.kernel.Reply;
import reactor.core.publisher.Mono;

/**
 * The option of a command that names one template, suggested while it is typed.
 *
 * @param name what the command calls it
 */
public record TemplateOption(Templates templates, String name) {

    private static final Suggested SUGGESTED = new Suggested("template");

    /** The option itself. */
    public Option option() {
        return Option.text(name).suggesting(this::complete);
    }

    /** Whether anything was sent in it. */
    boolean isLeftOut(SlashCall call) {
        return call.options().text(name).isEmpty();
    }

    /** Goes on with the template that is meant, or says why that is none. */
    Mono<Answer> meaning(SlashCall call, Function<Listed, Mono<Answer>> then) {
        var sent = call.options().text(name).orElse("");
        return call.responder().reply(() -> templates.of(call.caller().guild()), all -> switch (meant(all, sent)) {
            case Parsed.Read<Listed> read -> then.apply(read.value());
            case Parsed.Rejected<Listed> rejected ->
                Mono.just(call.responder().refusal(rejected.problems().getFirst()));
        });
    }

    /** The number that a suggestion stands for; all else is a name. */
    private static Parsed<Listed> meant(TemplateOverview all, String sent) {
        var suggested = SUGGESTED.number(sent);
        return suggested.isPresent()
                ? suggested
                        .flatMap(all::byNumber)
                        .map(Parsed::read)
                        .orElseGet(() -> Parsed.rejected(Phrase.of("template.gone")))
                : named(all, PlainText.line(sent));
    }

    private static Parsed<Listed> named(TemplateOverview all, String typed) {
        var meant = all.meant(typed);
        return meant.size() == 1
                ? Parsed.read(meant.getFirst())
                : Parsed.rejected(Phrase.of(unclear(all, meant)).with("typed", PlainText.cut(typed, LONGEST_SAID)));
    }

    /** A name that is typed may be as long as Discord takes; its beginning is enough to say which it was. */
    private static final int LONGEST_SAID = 100;

    private static String unclear(TemplateOverview all, List<Listed> meant) {
        if (all.templates().isEmpty()) return "template.none";
        return meant.isEmpty() ? "template.no_such" : "template.ambiguous";
    }

    private Mono<Answer.Choices> complete(CompletionCall call) {
        return Mono.fromCompletionStage(() -> templates.of(call.caller().guild()))
                .map(reply -> new Answer.Choices(
                        reply instanceof Reply.Done<TemplateOverview> done
                                ? offered(done.view(), call.typed()).stream()
                                        .map(each -> SUGGESTED.choice(each.name(), each.number()))
                                        .<Choice>map(choice -> choice)
                                        .toList()
                                : List.of()));
    }

    /** Discord may ask again for an option that holds a suggestion already. */
    private static List<Listed> offered(TemplateOverview all, String typed) {
        Optional<Integer> suggested = SUGGESTED.number(typed);
        return suggested.isPresent()
                ? suggested.flatMap(all::byNumber).stream().toList()
                : all.matching(PlainText.line(typed));
    }
}
