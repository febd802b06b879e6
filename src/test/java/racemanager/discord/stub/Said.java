package racemanager.discord.stub;

import java.time.Duration;

/** How the stub answers one request; a lost answer was acted on, and the connection ends instead of confirming it. */
public record Said(int status, String json, Duration after, boolean lost, boolean reset, String retryAfter) {

    public static Said nothing() {
        return json(204, "");
    }

    public static Said ok(String json) {
        return json(200, json);
    }

    public static Said json(int status, String json) {
        return new Said(status, json, Duration.ZERO, false, false, "");
    }

    public static Said error(int status, int code) {
        return json(status, "{\"code\":" + code + ",\"message\":\"refused by the stub\"}");
    }

    public static Said tooMany(String seconds) {
        return new Said(
                429,
                "{\"message\":\"You are being rate limited.\",\"retry_after\":" + seconds + ",\"global\":false}",
                Duration.ZERO,
                false,
                false,
                "1");
    }

    public Said after(Duration latency) {
        return new Said(status, json, latency, lost, reset, retryAfter);
    }

    public Said butLost() {
        return new Said(status, json, after, true, false, retryAfter);
    }

    /** Lost with a connection that is torn off, instead of one that ends. */
    public Said butReset() {
        return new Said(status, json, after, true, true, retryAfter);
    }
}
