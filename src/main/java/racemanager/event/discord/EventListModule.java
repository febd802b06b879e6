package racemanager.event.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import racemanager.access.Access;
import racemanager.discord.AccessCheck;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.CommandModule;
import racemanager.discord.CompletionCall;
import racemanager.discord.CustomId;
import racemanager.discord.Deferral;
import racemanager.discord.LinePages;
import racemanager.discord.Option;
import racemanager.discord.Parts;
import racemanager.discord.PressCall;
import racemanager.discord.Responder;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.discord.View;
import racemanager.event.EventOverview;
import racemanager.event.EventOverview.Listed;
import racemanager.event.EventOverview.Status;
import racemanager.event.EventPost.Announcement;
import racemanager.event.Events;
import racemanager.event.Events.EventId;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.kernel.Reply;
import reactor.core.publisher.Mono;

/** {@code /event list}, {@code show}, {@code manage}, {@code close} and {@code cancel}. */
public final class EventListModule implements CommandModule {

    static final String PAGE = "event.list-page";

    private static final String STATUS = "status";
    private static final String EVENT = "event";
    private static final int MOST_LINES = 20;
    private static final int COLOUR = 0x3B78C3;

    private final Events events;
    private final AccessCheck check;
    private final AnnouncementRenderer announcements;
    private final EventManagement management;

    /** The check says who is told of events that are not published yet. */
    public EventListModule(Events events, AccessCheck check, AnnouncementRenderer announcements) {
        this.events = events;
        this.check = check;
        this.announcements = announcements;
        this.management = new EventManagement(events);
    }

    @Override
    public List<Route> routes() {
        var rows = new ArrayList<Route>(List.of(
                Route.slash(
                        "event list",
                        Access.EVERYONE,
                        Deferral.EPHEMERAL,
                        call -> list(call.caller(), call.responder(), status(call), 0)
                                .map(Answer::ephemeral),
                        Option.oneOf(STATUS, statuses())),
                Route.pressed(PAGE, Access.EVERYONE, Deferral.UPDATE, this::turn),
                Route.slash("event show", Access.EVERYONE, Deferral.EPHEMERAL, this::show, event())));
        for (var path : List.of("event manage", "event close", "event cancel")) {
            rows.add(Route.slash(
                    path,
                    EventManagement.ACCESS,
                    Deferral.EPHEMERAL,
                    call -> meaning(call, listed -> management.open(path, call, listed.number())),
                    event()));
        }
        rows.addAll(management.routes());
        return rows;
    }

    private static List<Option.Value> statuses() {
        return Stream.of(Status.values())
                .map(status -> new Option.Value(word(status), Phrase.of("event.status." + word(status))))
                .toList();
    }

    private static String word(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Status> status(SlashCall call) {
        return call.options().text(STATUS).flatMap(EventOverview::status);
    }

    private Option event() {
        return Option.text(EVENT).asRequired().suggesting(this::complete);
    }

    private Mono<Answer> turn(PressCall call) {
        var status = call.id().argument(0).flatMap(EventOverview::status);
        return list(
                        call.caller(),
                        call.responder(),
                        status,
                        call.id().numberOr(1, 0).orElse(0))
                .map(Answer.Update::new);
    }

    private Mono<View> list(Caller caller, Responder responder, Optional<Status> status, int wanted) {
        return visible(caller).map(reply -> switch (reply) {
            case Reply.Done<EventOverview> done -> list(done.view().only(status), responder, status, wanted);
            case Reply.Refused<EventOverview> refused ->
                View.ofText(responder.localizer().text(refused.why()));
            case Reply.Busy<EventOverview> busy ->
                View.ofText(responder.localizer().text(busy.why()));
        });
    }

    private static View list(EventOverview overview, Responder responder, Optional<Status> status, int wanted) {
        var localizer = responder.localizer();
        if (overview.events().isEmpty()) return View.ofText(localizer.text("event.list.none"));
        var pages = new LinePages(
                overview.events().stream()
                        .map(event -> localizer.text(Phrase.of("event.list.line." + word(event.status()))
                                .with("title", event.title())
                                .with("start", event.start())))
                        .toList(),
                MOST_LINES);
        var page = pages.nearest(wanted);
        var asked = status.map(EventListModule::word).orElse("all");
        var row = pages.turning(page, other -> CustomId.of(PAGE, asked, other));
        var head = Parts.text(localizer.text("event.list"));
        var lines = Parts.text(pages.page(page));
        return View.of(Parts.frame(COLOUR, row.isPresent() ? List.of(head, lines, row.get()) : List.of(head, lines)));
    }

    /** With the announcement's own buttons, so that nobody is locked out when that was deleted. */
    private Mono<Answer> show(SlashCall call) {
        var caller = call.caller();
        return meaning(
                call,
                listed -> call.responder()
                        .reply(
                                () -> events.look(new EventId(caller.guild(), listed.number()), caller.arrival()),
                                live -> announcements
                                        .render(caller.guild(), new Announcement(live))
                                        .map(Answer::ephemeral)));
    }

    private Mono<Answer> meaning(SlashCall call, Function<Listed, Mono<Answer>> then) {
        var typed = PlainText.line(call.options().needed(EVENT));
        return visible(call.caller()).flatMap(reply -> switch (reply) {
            case Reply.Done<EventOverview> done ->
                meant(done.view(), call.options().needed(EVENT), typed)
                        .map(then)
                        .orElseGet(() -> Mono.just(call.responder().ephemeral(unclear(done.view(), typed))));
            case Reply.Refused<EventOverview> refused ->
                Mono.just(call.responder().ephemeral(refused.why()));
            case Reply.Busy<EventOverview> busy -> Mono.just(call.responder().ephemeral(busy.why()));
        });
    }

    /** The number that a suggestion stands for; typed text only where it can mean one event. */
    private static Optional<Listed> meant(EventOverview overview, String sent, String typed) {
        var suggested = EventSuggestions.number(sent);
        if (suggested.isPresent()) return overview.byNumber(suggested.get());
        var meant = overview.meant(typed);
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    private static Phrase unclear(EventOverview overview, String typed) {
        return Phrase.of(overview.meant(typed).size() > 1 ? "event.ambiguous" : "event.no_such")
                .with("typed", typed);
    }

    private Mono<Answer.Choices> complete(CompletionCall call) {
        return visible(call.caller())
                .map(reply -> reply instanceof Reply.Done<EventOverview> done
                        ? new EventSuggestions(call.responder().localizer()).of(done.view(), call.typed())
                        : new Answer.Choices(List.of()));
    }

    private Mono<Reply<EventOverview>> visible(Caller caller) {
        return Mono.zip(
                Mono.fromCompletionStage(() -> events.overview(caller.guild(), caller.arrival())),
                check.allows(caller, EventManagement.ACCESS),
                (reply, organiser) -> organiser ? reply : reply.map(EventOverview::published));
    }
}
