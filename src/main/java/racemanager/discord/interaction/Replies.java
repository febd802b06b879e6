package racemanager.discord.interaction;

import java.util.List;
import racemanager.discord.Choice;
import racemanager.discord.Deferral;
import racemanager.discord.ModalView;
import racemanager.discord.View;
import reactor.core.publisher.Mono;

/** The requests by which an interaction is answered; exactly one of the first six, then any of the others. */
public interface Replies {

    Mono<Void> message(Ticket ticket, View view, boolean ephemeral);

    Mono<Void> update(Ticket ticket, View view);

    Mono<Void> unchanged(Ticket ticket);

    Mono<Void> modal(Ticket ticket, ModalView modal);

    Mono<Void> choices(Ticket ticket, List<Choice> choices);

    Mono<Void> defer(Ticket ticket, Deferral deferral);

    /** The first answer, or the message that an update was announced for, becomes this. */
    Mono<Void> editOriginal(Ticket ticket, View view);

    Mono<Void> deleteOriginal(Ticket ticket);

    Mono<Void> followUp(Ticket ticket, View view, boolean ephemeral);
}
