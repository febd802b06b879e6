package racemanager.discord.interaction;

import java.util.List;
import racemanager.discord.Choice;
import racemanager.discord.Deferral;
import racemanager.discord.ModalView;
import racemanager.discord.View;
import reactor.core.publisher.Mono;

/** The requests by which an interaction is answered; exactly one of the first six, then any of the others. */
public interface Replies {

    Mono<Void> message(InteractionToken token, View view, boolean ephemeral);

    Mono<Void> update(InteractionToken token, View view);

    Mono<Void> unchanged(InteractionToken token);

    Mono<Void> modal(InteractionToken token, ModalView modal);

    Mono<Void> choices(InteractionToken token, List<Choice> choices);

    Mono<Void> defer(InteractionToken token, Deferral deferral);

    /** The first answer, or the message that an update was announced for, becomes this. */
    Mono<Void> editOriginal(InteractionToken token, View view);

    Mono<Void> deleteOriginal(InteractionToken token);

    Mono<Void> followUp(InteractionToken token, View view, boolean ephemeral);
}
