package racemanager.event.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import racemanager.access.Access;
import racemanager.discord.AccessCheck;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.CommandModule;
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
import racemanager.event.wizard.EventOpening;
import racemanager.event.wizard.EventWizard;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.wizard.discord.WizardFace;
import reactor.core.publisher.Mono;

/** {@code /event list}, {@code show}, {@code manage}, {@code clone}, {@code edit} and all of its life cycle. */
public final class EventListModule implements CommandModule {

    static final String PAGE = "event.list-page";

    private static final String STATUS = "status";
    private static final int MOST_LINES = 20;
    private static final int COLOUR = 0x3B78C3;

    private final Events events;
    private final ChosenEvent chosen;
    private final ChosenEvent any;
    private final ChosenEvent unpublished;
    private final ChosenEvent editable;
    private final ChosenEvent coming;
    private final AnnouncementRenderer announcements;
    private final EventManagement management;
    private final WizardFace wizards;

    /** The check says who is told of events that are not published yet. */
    public EventListModule(Events events, AccessCheck check, AnnouncementRenderer announcements, WizardFace wizards) {
        this.events = events;
        this.chosen = new ChosenEvent(events, check);
        this.any = chosen.among(UnaryOperator.identity());
        this.editable = new ChosenEvent(events, check, EventOverview::toCome);
        this.unpublished = new ChosenEvent(events, check, EventOverview::unpublished);
        this.coming = chosen.among(overview -> overview.only(Optional.of(Status.COMING)));
        this.announcements = announcements;
        this.wizards = wizards;
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
                Route.slash(
                        "event show",
                        Access.EVERYONE,
                        Deferral.EPHEMERAL,
                        call -> any.meaning(call, listed -> show(call, listed)),
                        any.option().asRequired())));
        rows.add(managing("event manage", chosen));
        rows.add(managing("event close", coming));
        rows.add(managing("event cancel", coming));
        rows.addAll(new EventLifeCycle(events, chosen, wizards).routes());
        rows.add(Route.slash(
                "event clone",
                EventManagement.ACCESS,
                Deferral.EPHEMERAL,
                call -> any.meaning(
                        call, listed -> wizards.begin(call, EventWizard.KIND, EventOpening.copying(listed.number()))),
                any.option().asRequired()));
        rows.add(Route.slash(
                "event edit",
                EventManagement.ACCESS,
                Deferral.EPHEMERAL,
                call -> editable.meaning(
                        call, listed -> wizards.begin(call, EventWizard.KIND, EventOpening.resuming(listed.number()))),
                editable.option().asRequired()));
        rows.addAll(new DraftDeletion(events, unpublished).routes());
        rows.addAll(management.routes());
        return rows;
    }

    private Route managing(String path, ChosenEvent among) {
        return Route.slash(
                path,
                EventManagement.ACCESS,
                Deferral.EPHEMERAL,
                call -> among.meaning(call, listed -> management.open(path, call, listed.number())),
                among.option().asRequired());
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
        return chosen.all(caller).map(reply -> switch (reply) {
            case Reply.Done<EventOverview> done -> list(asked(done.view(), status), responder, status, wanted);
            case Reply.Refused<EventOverview> refused ->
                View.ofText(responder.localizer().text(refused.why()));
            case Reply.Busy<EventOverview> busy ->
                View.ofText(responder.localizer().text(busy.why()));
        });
    }

    /** What is in the archive is listed for whoever asks for it. */
    private static EventOverview asked(EventOverview overview, Optional<Status> status) {
        return status.isPresent() ? overview.only(status) : overview.atHand();
    }

    private static View list(EventOverview overview, Responder responder, Optional<Status> status, int wanted) {
        var localizer = responder.localizer();
        if (overview.events().isEmpty()) return View.ofText(localizer.text("event.list.none"));
        var pages = new LinePages(
                overview.events().stream()
                        .map(event -> localizer.text(line(event)))
                        .toList(),
                MOST_LINES);
        var page = pages.nearest(wanted);
        var asked = status.map(EventListModule::word).orElse("all");
        var row = pages.turning(page, other -> CustomId.of(PAGE, asked, other));
        var head = Parts.text(localizer.text("event.list"));
        var lines = Parts.text(pages.page(page));
        return View.of(Parts.frame(COLOUR, row.isPresent() ? List.of(head, lines, row.get()) : List.of(head, lines)));
    }

    private static Phrase line(Listed event) {
        var title = EventSuggestions.title(event);
        return event.start()
                .map(start -> Phrase.of("event.list.line." + word(event.status()))
                        .with("title", title)
                        .with("start", start))
                .orElseGet(() -> Phrase.of("event.list.undated").with("title", title));
    }

    /** With the announcement's own buttons, so that nobody is locked out when that was deleted. */
    private Mono<Answer> show(SlashCall call, Listed listed) {
        if (listed.status() == Status.DRAFT || listed.status() == Status.PLANNED)
            return new PreparedEvent(events).show(call, listed);
        var caller = call.caller();
        return call.responder()
                .reply(
                        () -> events.look(new EventId(caller.guild(), listed.number()), caller.arrival()),
                        live -> announcements
                                .render(caller.guild(), new Announcement(live))
                                .map(Answer::ephemeral));
    }
}
