package racemanager.event.discord;

import java.util.List;
import racemanager.discord.Answer;
import racemanager.discord.CustomId;
import racemanager.discord.Deferral;
import racemanager.discord.Parts;
import racemanager.discord.Parts.ButtonStyle;
import racemanager.discord.PressCall;
import racemanager.discord.Responder;
import racemanager.discord.Route;
import racemanager.discord.View;
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
                        call -> unpublished.meaning(
                                call, listed -> Mono.just(Answer.ephemeral(sure(listed, call.responder())))),
                        unpublished.option().asRequired()),
                Route.pressed(Action.DELETE_NOW.route(), EventManagement.ACCESS, Deferral.UPDATE, this::delete));
    }

    private static View sure(Listed listed, Responder responder) {
        var localizer = responder.localizer();
        return View.of(
                Parts.text(
                        localizer.text(Phrase.of("event.delete.sure").with("title", EventSuggestions.title(listed)))),
                Parts.row(
                        Parts.button(
                                ButtonStyle.DANGER,
                                Action.DELETE_NOW.on(listed.number()),
                                localizer.label("event.delete")),
                        Parts.button(
                                ButtonStyle.SECONDARY,
                                CustomId.of(Action.LEAVE.route(), listed.number()),
                                localizer.label("event.manage.leave"))));
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
