package racemanager.event.discord;

import discord4j.core.object.component.TopLevelMessageComponent;
import java.util.ArrayList;
import java.util.List;
import racemanager.discord.Answer;
import racemanager.discord.Parts;
import racemanager.discord.Responder;
import racemanager.discord.SlashCall;
import racemanager.discord.View;
import racemanager.event.EventOverview.Listed;
import racemanager.event.Events;
import racemanager.event.Events.EventId;
import racemanager.event.History;
import racemanager.kernel.Phrase;
import reactor.core.publisher.Mono;

/** What is not published yet, as organisers see it: how far it is, and who did what with it. */
record PreparedEvent(Events events) {

    Mono<Answer> show(SlashCall call, Listed listed) {
        return told(call, listed, ChosenEvent.notNow(listed), List.of());
    }

    /** A sentence about it, below that who did what, and the controls. */
    Mono<Answer> told(SlashCall call, Listed listed, Phrase sentence, List<TopLevelMessageComponent> controls) {
        var caller = call.caller();
        return call.responder()
                .reply(
                        () -> events.history(new EventId(caller.guild(), listed.number()), caller.arrival()),
                        history -> Mono.just(Answer.ephemeral(view(call.responder(), sentence, history, controls))));
    }

    private static View view(
            Responder responder, Phrase sentence, History history, List<TopLevelMessageComponent> controls) {
        var parts = new ArrayList<TopLevelMessageComponent>();
        parts.add(Parts.text(responder.localizer().text(sentence)));
        new HistoryText(responder.localizer()).newest(history).ifPresent(lines -> parts.add(Parts.text(lines)));
        parts.addAll(controls);
        return View.of(parts);
    }
}
