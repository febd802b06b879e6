package racemanager.playground.visitor;

import com.fasterxml.jackson.databind.JsonNode;
import racemanager.playground.json.Json;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** One open page: as whom it looks at which guild. */
final class LiveSocket {

    private final long guildId;
    private final long memberId;
    private final Sinks.Many<String> texts = Sinks.many().unicast().onBackpressureBuffer();

    LiveSocket(long guildId, long memberId) {
        this.guildId = guildId;
        this.memberId = memberId;
    }

    long guildId() {
        return guildId;
    }

    long memberId() {
        return memberId;
    }

    Flux<String> texts() {
        return texts.asFlux();
    }

    /** As it goes over the wire. */
    static String text(String type, JsonNode data) {
        var frame = Json.object().put("t", type);
        frame.set("d", data);
        return Json.text(frame);
    }

    /** What comes after the page was closed is dropped. */
    synchronized void send(String text) {
        texts.tryEmitNext(text);
    }
}
