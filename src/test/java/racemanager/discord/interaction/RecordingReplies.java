package racemanager.discord.interaction;

import discord4j.core.object.component.TextDisplay;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import racemanager.discord.Choice;
import racemanager.discord.Deferral;
import racemanager.discord.ModalView;
import racemanager.discord.View;
import racemanager.discord.interaction.Unheard.Why;
import reactor.core.publisher.Mono;

/** Writes down what Discord would have been told, and refuses what a test says it refuses. */
final class RecordingReplies implements Replies {

    final List<String> said = new CopyOnWriteArrayList<>();
    private final Set<String> refused = new HashSet<>();

    private final Map<String, Why> unheard = new HashMap<>();

    /** Discord does not take this line, and nothing in its place. */
    void leaveUnheard(String line, Why why) {
        unheard.put(line, why);
    }

    void refuse(String line) {
        refused.add(line);
    }

    @Override
    public Mono<Void> message(InteractionToken token, View view, boolean ephemeral) {
        return say((ephemeral ? "ephemeral " : "message ") + text(view));
    }

    @Override
    public Mono<Void> update(InteractionToken token, View view) {
        return say("update " + text(view));
    }

    @Override
    public Mono<Void> unchanged(InteractionToken token) {
        return say("unchanged");
    }

    @Override
    public Mono<Void> modal(InteractionToken token, ModalView modal) {
        return say("modal " + modal.title());
    }

    @Override
    public Mono<Void> choices(InteractionToken token, List<Choice> choices) {
        return say("choices " + choices.stream().map(Choice::name).toList());
    }

    @Override
    public Mono<Void> defer(InteractionToken token, Deferral deferral) {
        return say("defer " + deferral);
    }

    @Override
    public Mono<Void> editOriginal(InteractionToken token, View view) {
        return say("edit " + text(view));
    }

    @Override
    public Mono<Void> deleteOriginal(InteractionToken token) {
        return say("delete");
    }

    @Override
    public Mono<Void> followUp(InteractionToken token, View view, boolean ephemeral) {
        return say((ephemeral ? "ephemeral after " : "message after ") + text(view));
    }

    private Mono<Void> say(String line) {
        return Mono.fromRunnable(() -> {
            said.add(line);
            var why = unheard.get(line);
            if (why != null) {
                throw new Unheard(why, new IllegalStateException("from Discord"));
            }
            if (refused.contains(line)) {
                throw new IllegalArgumentException("refused: " + line);
            }
        });
    }

    private static String text(View view) {
        return ((TextDisplay) view.components().getFirst()).getContent();
    }
}
