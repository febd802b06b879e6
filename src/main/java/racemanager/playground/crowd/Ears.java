package racemanager.playground.crowd;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import racemanager.playground.interaction.Outcome;
import racemanager.playground.json.Json;
import racemanager.playground.world.Happening;
import racemanager.playground.world.Happening.Kind;
import racemanager.playground.world.Happening.OfMessage;
import racemanager.playground.world.Message;

/** What the members of one crowd hear, each of them doing one thing at a time. */
final class Ears {

    private final Map<Long, OpenGesture> open = new ConcurrentHashMap<>();
    private final BiConsumer<Long, String> told;

    /**
     * @param told is given a member's id and what that member was told
     */
    Ears(BiConsumer<Long, String> told) {
        this.told = told;
    }

    OpenGesture begin(long member, String nonce) {
        var gesture = new OpenGesture(nonce);
        open.put(member, gesture);
        return gesture;
    }

    void outcome(Outcome outcome) {
        Optional.ofNullable(open.get(outcome.userId())).ifPresent(gesture -> gesture.heard(outcome));
    }

    void happened(Happening happening) {
        if (happening instanceof OfMessage news
                && news.kind() != Kind.GONE
                && !news.message().isLoading()) {
            shown(news.message());
        }
    }

    private void shown(Message message) {
        var member = message.isEphemeral() ? message.onlyFor() : causeOf(message);
        var gesture = open.get(member);
        if (gesture != null) {
            told.accept(member, ToldTexts.textOf(message));
            gesture.shown().complete(null);
        }
    }

    /** Whose doing led to the message; 0 where nobody's did. */
    private static long causeOf(Message message) {
        var origin = message.interaction();
        return origin == null ? 0 : Json.id(origin.path("metadata").path("user").path("id"));
    }

    void giveUp() {
        open.values().forEach(OpenGesture::giveUp);
    }
}
