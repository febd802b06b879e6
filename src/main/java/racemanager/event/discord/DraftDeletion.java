package racemanager.event.discord;

import java.util.List;
import racemanager.discord.Answer;
import racemanager.discord.CustomId;
import racemanager.discord.Deferral;
import racemanager.discord.Parts;
import racemanager.discord.Parts.ButtonStyle;
import racemanager.discord.PressCall;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.event.EventOverview.Listed;
import racemanager.event.Events;
import racemanager.event.Events.EventId;
import racemanager.event.discord.EventButton.Action;
import racemanager.kernel.Phrase;
import reactor.core.publisher.Mono;

/** {@code /event delete}: what is not published is erased after one question. */
record DraftDeletion(Events events, ChosenEvent unpublished) {

    List<Route> routes() {
        return List.of(
                Route.slash(
                        "event delete",
                        EventManagement.ACCESS,
                        Deferral.EPHEMERAL,
                        call -> unpublished.meaning(call, listed -> sure(call, listed)),
                        unpublished.option().asRequired()),
                Route.pressed(Action.DELETE_NOW.route(), EventManagement.ACCESS, Deferral.UPDATE, this::delete));
    }

    private Mono<Answer> sure(SlashCall call, Listed listed) {
        var localizer = call.responder().localizer();
        var buttons = Parts.row(
                Parts.button(
                        ButtonStyle.DANGER, Action.DELETE_NOW.on(listed.number()), localizer.label("event.delete")),
                Parts.button(
                        ButtonStyle.SECONDARY,
                        CustomId.of(Action.LEAVE.route(), listed.number()),
                        localizer.label("event.manage.leave")));
        return new PreparedEvent(events)
                .told(
                        call,
                        listed,
                        Phrase.of("event.delete.sure").with("title", EventSuggestions.title(listed)),
                        List.of(buttons));
    }

    private Mono<Answer> delete(PressCall press) {
        var caller = press.caller();
        var responder = press.responder();
        return press.id()
                .number(0)
                .map(number -> responder.outcome(
                        () -> events.delete(new EventId(caller.guild(), number), caller.member(), caller.arrival()),
                        done -> responder.instead(Phrase.of("event.deleted")),
                        responder::instead))
                .orElseGet(() -> Mono.just(responder.refusal("interaction.unknown")));
    }
}
