package racemanager.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/** The page's driver bar: it sets the clock, spoils the network, kills the bot and sends out crowds. */
record Controls(PageApi api) {

    JsonNode now() {
        return api.get("play/controls");
    }

    Instant time() {
        return Instant.parse(now().path("clock").path("now").asText());
    }

    void setsTheClock(Instant to) {
        api.post("play/clock", PageApi.object().put("to", to.toString()));
    }

    void spoilsTheNetwork(String what, double share) {
        api.put("play/network", PageApi.object().put(what, share));
    }

    /** The bot has to log in anew, and is told of all its guilds again. */
    void losesSessions() {
        api.post("play/gateway", PageApi.object().put("fault", "invalidate"));
    }

    void killsTheBot() {
        api.post("play/bot", PageApi.object().put("do", "kill"));
    }

    /** Returns when the bot is up. */
    void startsTheBot() {
        api.post("play/bot", PageApi.object().put("do", "start"));
        await(controls -> controls.path("bot").path("state").asText().equals("up"));
    }

    /** The first report of a crowd that presses a button of this message. */
    JsonNode sendsACrowd(int members, Duration within, SeenMessage message, String button) {
        var order = message.place()
                .put("custom_id", message.customId(button))
                .put("members", members)
                .put("within_ms", within.toMillis());
        return api.post("play/crowd", order);
    }

    /** The report of the crowd once it fits. */
    JsonNode awaitsTheCrowd(Predicate<JsonNode> fitting) {
        return await(controls -> fitting.test(controls.path("crowd"))).path("crowd");
    }

    JsonNode awaitsTheCrowdsEnd() {
        return awaitsTheCrowd(crowd -> !crowd.path("running").asBoolean());
    }

    /** The same for a crowd that takes longer, as long as it gets on. */
    JsonNode awaitsALongCrowdsEnd() {
        var report = now().path("crowd");
        while (report.path("running").asBoolean()) {
            var before = report;
            report = awaitsTheCrowd(crowd -> !crowd.equals(before));
        }
        return report;
    }

    private JsonNode await(Predicate<JsonNode> fitting) {
        var ear = new Ear();
        var socket = api.listen("play/live", ear);
        try {
            return ear.await(() -> Optional.of(now()).filter(fitting), () -> "a change of the controls: " + now());
        } finally {
            socket.abort();
        }
    }
}
