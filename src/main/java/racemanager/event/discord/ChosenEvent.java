package racemanager.event.discord;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import racemanager.discord.AccessCheck;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.CompletionCall;
import racemanager.discord.Option;
import racemanager.discord.SlashCall;
import racemanager.event.EventOverview;
import racemanager.event.EventOverview.Listed;
import racemanager.event.EventOverview.Status;
import racemanager.event.Events;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.kernel.Reply;
import reactor.core.publisher.Mono;

/**
 * Which race a command is about: one that was suggested, a title that can mean one only, or the only race to come.
 *
 * @param check says who is told of events that are not published yet
 * @param meant those that a command is for
 */
public record ChosenEvent(Events events, AccessCheck check, UnaryOperator<EventOverview> meant) {

    private static final String OPTION = "event";

    /** Of all races that members can see. */
    public ChosenEvent(Events events, AccessCheck check) {
        this(events, check, EventOverview::published);
    }

    /** The same of these races only. */
    ChosenEvent among(UnaryOperator<EventOverview> those) {
        return new ChosenEvent(events, check, those);
    }

    /** The option that names it. */
    public Option option() {
        return Option.text(OPTION).suggesting(this::complete);
    }

    /** Goes on with the race that is meant, or says why none can be told. */
    public Mono<Answer> meaning(SlashCall call, Function<Listed, Mono<Answer>> then) {
        var sent = call.options().text(OPTION);
        return all(call.caller()).flatMap(reply -> switch (reply) {
            case Reply.Done<EventOverview> done ->
                meant(meant.apply(done.view()), sent)
                        .map(then)
                        .orElseGet(() -> Mono.just(call.responder().refusal(unclear(done.view(), sent))));
            case Reply.Refused<EventOverview> refused ->
                Mono.just(call.responder().refusal(refused.why()));
            case Reply.Busy<EventOverview> busy -> Mono.just(call.responder().refusal(busy.why()));
        });
    }

    /** The race that is meant so far, while another option is typed. */
    Mono<Optional<Listed>> meant(CompletionCall call) {
        return visible(call.caller())
                .map(reply -> reply instanceof Reply.Done<EventOverview> done
                        ? meant(done.view(), call.options().text(OPTION))
                        : Optional.empty());
    }

    static Optional<Listed> meant(EventOverview overview, Optional<String> sent) {
        if (sent.isEmpty()) return only(coming(overview));
        var suggested = EventSuggestions.number(sent.get());
        return suggested.isPresent()
                ? overview.byNumber(suggested.get())
                : only(overview.meant(PlainText.line(sent.get())));
    }

    private static List<Listed> coming(EventOverview overview) {
        return overview.only(Optional.of(Status.COMING)).events();
    }

    private static Optional<Listed> only(List<Listed> events) {
        return events.size() == 1 ? Optional.of(events.getFirst()) : Optional.empty();
    }

    private Phrase unclear(EventOverview all, Optional<String> sent) {
        var overview = meant.apply(all);
        if (sent.isEmpty()) return Phrase.of(coming(overview).isEmpty() ? "event.none_to_come" : "event.which");
        var typed = PlainText.line(sent.get());
        if (overview.meant(typed).size() > 1)
            return Phrase.of("event.ambiguous").with("typed", typed);
        return meant(all, sent)
                .map(ChosenEvent::notNow)
                .orElseGet(() -> Phrase.of("event.no_such").with("typed", typed));
    }

    /** They know that there is such a race, and are told how far it is. */
    static Phrase notNow(Listed event) {
        var title = EventSuggestions.title(event);
        return switch (event.status()) {
            case DRAFT -> Phrase.of("event.not_now.draft").with("title", title);
            case PLANNED -> Phrase.of("event.not_now.planned").with("title", title);
            case COMING -> Phrase.of("event.not_now.coming").with("title", title);
            case OVER -> Phrase.of("event.not_now.over").with("title", title);
            case ARCHIVED -> Phrase.of("event.not_now.archived").with("title", title);
        };
    }

    private Mono<Answer.Choices> complete(CompletionCall call) {
        return visible(call.caller())
                .map(reply -> reply instanceof Reply.Done<EventOverview> done
                        ? new EventSuggestions(call.responder().localizer()).of(done.view(), call.typed())
                        : new Answer.Choices(List.of()));
    }

    Mono<Reply<EventOverview>> visible(Caller caller) {
        return all(caller).map(reply -> reply.map(meant));
    }

    /** All that the caller may know of. */
    Mono<Reply<EventOverview>> all(Caller caller) {
        return Mono.zip(
                Mono.fromCompletionStage(() -> events.overview(caller.guild(), caller.arrival())),
                check.allows(caller, EventManagement.ACCESS),
                (reply, organiser) -> organiser ? reply : reply.map(EventOverview::published));
    }
}
