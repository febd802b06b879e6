package racemanager.discord.interaction;

import java.util.List;
import java.util.Locale;
import racemanager.discord.Answer;
import racemanager.discord.Deferral;
import racemanager.discord.View;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Turns answers into the requests that Discord wants, depending on what it was told before. */
final class InteractionResponder {

    private static final int REFERENCE = 8;

    private final Replies replies;
    private final InteractionToken token;

    InteractionResponder(Replies replies, InteractionToken token) {
        this.replies = replies;
        this.token = token;
    }

    /** What a member can quote and an operator can find in the log: the end of the interaction's id. */
    String reference() {
        String id = Long.toUnsignedString(token.interaction(), 36).toUpperCase(Locale.ROOT);
        return id.substring(Math.max(0, id.length() - REFERENCE));
    }

    Mono<Void> deferred(Deferral deferral) {
        return replies.defer(token, deferral);
    }

    /** When nothing was said yet. */
    Mono<Void> first(Answer answer) {
        return switch (answer) {
            case Answer.Message message -> message(message);
            case Answer.Update update -> update(update.view());
            case Answer.OpenModal modal -> replies.modal(token, modal.modal());
            case Answer.Choices choices -> replies.choices(token, choices.choices());
            case Answer.Unchanged unchanged -> replies.unchanged(token);
            case Answer.Many many -> first(many.first()).then(followUps(many.more()));
            case Answer.Working working -> Mono.error(new IllegalStateException("Work is no answer yet"));
        };
    }

    /** Files may take longer than Discord waits for a first answer. */
    private Mono<Void> message(Answer.Message message) {
        var deferral = message.ephemeral() ? Deferral.EPHEMERAL : Deferral.PUBLIC;
        return message.view().files().isEmpty()
                ? replies.message(token, message.view(), message.ephemeral())
                : replies.defer(token, deferral).then(replies.editOriginal(token, message.view()));
    }

    private Mono<Void> update(View view) {
        return view.files().isEmpty()
                ? replies.update(token, view)
                : replies.unchanged(token).then(replies.editOriginal(token, view));
    }

    /** When the answer was deferred. */
    Mono<Void> late(Deferral deferral, Answer answer) {
        return switch (answer) {
            case Answer.Message message -> lateMessage(deferral, message);
            case Answer.Update update -> replies.editOriginal(token, update.view());
            case Answer.Unchanged unchanged -> Mono.empty();
            case Answer.Many many -> late(deferral, many.first()).then(followUps(many.more()));
            case Answer.Working working -> Mono.error(new IllegalStateException("Work is no answer yet"));
            case Answer.OpenModal modal -> Mono.error(new IllegalStateException("A modal cannot follow a deferral"));
            case Answer.Choices choices -> Mono.error(new IllegalStateException("Choices cannot follow a deferral"));
        };
    }

    /** Whether "thinking…" is ephemeral is fixed; a message of the other kind needs it gone first. */
    private Mono<Void> lateMessage(Deferral deferral, Answer.Message message) {
        boolean thinkingAlike = deferral == (message.ephemeral() ? Deferral.EPHEMERAL : Deferral.PUBLIC);
        if (thinkingAlike) {
            return replies.editOriginal(token, message.view());
        }
        var followUp = replies.followUp(token, message.view(), message.ephemeral());
        return deferral == Deferral.UPDATE
                ? followUp
                : replies.deleteOriginal(token).then(followUp);
    }

    private Mono<Void> followUps(List<Answer.Message> more) {
        return Flux.fromIterable(more)
                .concatMap(each -> replies.followUp(token, each.view(), each.ephemeral()))
                .then();
    }
}
