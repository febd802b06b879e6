package racemanager.event.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import racemanager.discord.Answer;
import racemanager.discord.Deferral;
import racemanager.discord.Option;
import racemanager.discord.Parts;
import racemanager.discord.Parts.ButtonStyle;
import racemanager.discord.PressCall;
import racemanager.discord.Responder;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.discord.View;
import racemanager.event.EventCommand.ArchiveNow;
import racemanager.event.EventCommand.Managing;
import racemanager.event.EventCommand.Restore;
import racemanager.event.EventOverview;
import racemanager.event.EventOverview.Listed;
import racemanager.event.EventOverview.Status;
import racemanager.event.Events;
import racemanager.event.Events.EventId;
import racemanager.event.Events.Publication;
import racemanager.event.RaceEvent.Live;
import racemanager.event.discord.EventButton.Action;
import racemanager.event.wizard.EventOpening;
import racemanager.event.wizard.EventWizard;
import racemanager.kernel.Phrase;
import racemanager.wizard.discord.WizardFace;
import reactor.core.publisher.Mono;

/** {@code /event publish}, {@code schedule}, {@code archive} and {@code restore}. */
final class EventLifeCycle {

    private static final String WHEN = "when";

    private final Events events;
    private final WizardFace wizards;
    private final ChosenEvent unpublished;
    private final ChosenEvent over;
    private final ChosenEvent archived;

    EventLifeCycle(Events events, ChosenEvent any, WizardFace wizards) {
        this.events = events;
        this.wizards = wizards;
        this.unpublished = any.among(EventOverview::unpublished);
        this.over = any.among(overview -> overview.only(Optional.of(Status.OVER)));
        this.archived = any.among(overview -> overview.only(Optional.of(Status.ARCHIVED)));
    }

    List<Route> routes() {
        return List.of(
                slash("event publish", unpublished, (call, listed) -> publish(call, listed, Optional.empty())),
                slash(
                        "event schedule",
                        unpublished,
                        (call, listed) -> publish(call, listed, call.options().text(WHEN)),
                        Option.text(WHEN)
                                .withMostCharacters(EventOpening.LONGEST_WHEN)
                                .asRequired()),
                Route.pressed(Action.EDIT.route(), EventManagement.ACCESS, Deferral.EPHEMERAL, this::edit),
                slash(
                        "event archive",
                        over,
                        (call, listed) -> managed(
                                call,
                                listed,
                                new ArchiveNow(
                                        call.caller().member(), call.caller().arrival()),
                                live -> until("event.archived", live, "erased"))),
                slash(
                        "event restore",
                        archived,
                        (call, listed) -> managed(
                                call,
                                listed,
                                new Restore(
                                        call.caller().member(), call.caller().arrival()),
                                live -> until("event.restored", live, "archived"))));
    }

    private interface Doing {
        Mono<Answer> with(SlashCall call, Listed listed);
    }

    private static Route slash(String path, ChosenEvent chosen, Doing doing, Option... more) {
        var options = new ArrayList<Option>(List.of(chosen.option().asRequired()));
        options.addAll(List.of(more));
        return Route.slash(
                path,
                EventManagement.ACCESS,
                Deferral.EPHEMERAL,
                call -> chosen.meaning(call, listed -> doing.with(call, listed)),
                options.toArray(Option[]::new));
    }

    private Mono<Answer> publish(SlashCall call, Listed listed, Optional<String> when) {
        var caller = call.caller();
        var event = new EventId(caller.guild(), listed.number());
        return wizards.setting(caller)
                .flatMap(setting -> call.responder()
                        .outcome(
                                () -> events.publish(event, when, caller.member(), setting),
                                publication -> told(publication, listed, call.responder())));
    }

    private static Answer told(Publication publication, Listed listed, Responder responder) {
        return switch (publication) {
            case Publication.Done done -> responder.ephemeral(done.told());
            case Publication.Incomplete incomplete -> Answer.ephemeral(lacking(incomplete, listed, responder));
        };
    }

    /** Names all that is missing, with the way to the review that asks for it. */
    private static View lacking(Publication.Incomplete incomplete, Listed listed, Responder responder) {
        var localizer = responder.localizer();
        var why =
                responder.refused(Phrase.of("event.publish_incomplete").with("title", EventSuggestions.title(listed)));
        var lines = new ArrayList<String>(List.of(localizer.text(why)));
        incomplete.lacking().forEach(problem -> lines.add("➡️ " + localizer.text(problem)));
        return View.of(
                Parts.text(String.join("\n", lines)),
                Parts.row(Parts.button(
                        ButtonStyle.PRIMARY, Action.EDIT.on(listed.number()), localizer.label("event.edit"))));
    }

    private Mono<Answer> edit(PressCall press) {
        return EventManagement.numbered(
                press.id().number(0),
                press.responder(),
                event -> wizards.begin(press, EventWizard.KIND, EventOpening.resuming(event)));
    }

    private Mono<Answer> managed(SlashCall call, Listed listed, Managing command, Function<Live, Phrase> told) {
        var event = new EventId(call.caller().guild(), listed.number());
        return call.responder()
                .outcome(
                        () -> events.manage(event, command),
                        live -> call.responder().ephemeral(told.apply(live)));
    }

    private static Phrase until(String key, Live event, String gap) {
        return Phrase.of(key)
                .with("title", event.plan().title())
                .with(gap, event.nextPhaseAt().orElseThrow());
    }
}
