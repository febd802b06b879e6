package racemanager.app.bot;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import racemanager.discord.Choice;
import racemanager.discord.Deferral;
import racemanager.discord.ModalView;
import racemanager.discord.View;
import racemanager.discord.interaction.InteractionToken;
import racemanager.discord.interaction.Replies;
import reactor.core.publisher.Mono;

/** Reads all that a member would be shown, and knows which interactions were answered. */
final class HeardReplies implements Replies {

    private final Set<String> answered = ConcurrentHashMap.newKeySet();
    private final Consumer<String> reader;

    /** What was shown, with all that a client is sent of it. */
    HeardReplies(Consumer<String> reader) {
        this.reader = reader;
    }

    int answered() {
        return answered.size();
    }

    @Override
    public Mono<Void> message(InteractionToken token, View view, boolean ephemeral) {
        return say(token, view);
    }

    @Override
    public Mono<Void> update(InteractionToken token, View view) {
        return say(token, view);
    }

    @Override
    public Mono<Void> unchanged(InteractionToken token) {
        return say(token, "");
    }

    @Override
    public Mono<Void> modal(InteractionToken token, ModalView modal) {
        var fields = modal.fields().stream().map(field -> field.getData()).toList();
        return say(token, "modal=" + modal.id().text() + " " + fields);
    }

    @Override
    public Mono<Void> choices(InteractionToken token, List<Choice> choices) {
        return say(token, choices);
    }

    @Override
    public Mono<Void> defer(InteractionToken token, Deferral deferral) {
        return Mono.empty();
    }

    @Override
    public Mono<Void> editOriginal(InteractionToken token, View view) {
        return say(token, view);
    }

    @Override
    public Mono<Void> deleteOriginal(InteractionToken token) {
        return say(token, "");
    }

    @Override
    public Mono<Void> followUp(InteractionToken token, View view, boolean ephemeral) {
        return say(token, view);
    }

    private Mono<Void> say(InteractionToken token, View view) {
        return say(token, view.components().stream().map(part -> part.getData()).toList());
    }

    private Mono<Void> say(InteractionToken token, Object shown) {
        return Mono.fromRunnable(() -> {
            answered.add(token.toString());
            reader.accept(shown.toString());
        });
    }
}
