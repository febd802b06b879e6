package racemanager.playground.rest;

import java.util.Locale;
import java.util.Map;
import racemanager.playground.http.Answer;
import racemanager.playground.json.Json;
import racemanager.playground.strict.RateLimits.Verdict;

/** What Discord says of its limits: the headers of every answer, and the answers to requests that are too many. */
final class RateAnswers {

    private static final double SHARED_WAIT_SECONDS = 0.3;

    private RateAnswers() {}

    /** The limit of a resource that all bots share: it says nothing about this bot's own buckets. */
    static Answer shared() {
        var body = Json.object()
                .put("message", "The resource is being rate limited.")
                .put("retry_after", SHARED_WAIT_SECONDS)
                .put("global", false);
        return Answer.json(429, body)
                .with(Map.of(
                        "Retry-After",
                        Integer.toString((int) Math.ceil(SHARED_WAIT_SECONDS)),
                        "X-RateLimit-Scope",
                        "shared"));
    }

    /** An address with too many invalid requests is stopped before Discord hears of it. */
    static Answer shutOut(long seconds) {
        var body = Json.object().put("message", "error code: 1015").put("code", 0);
        return Answer.json(429, body).with(Map.of("Retry-After", Long.toString(seconds)));
    }

    static Answer tooMany(Verdict verdict) {
        var body = Json.object()
                .put("message", "You are being rate limited.")
                .put("retry_after", Math.ceil(verdict.after() * 1000) / 1000)
                .put("global", verdict.global());
        var wait = Map.of(
                "Retry-After",
                Integer.toString((int) Math.ceil(verdict.after())),
                "X-RateLimit-Scope",
                verdict.global() ? "global" : "user");
        var answer = Answer.json(429, body).with(wait);
        return verdict.global() ? answer.with(Map.of("X-RateLimit-Global", "true")) : answer;
    }

    static Map<String, String> headers(Verdict verdict) {
        var reset = System.currentTimeMillis() / 1000.0 + verdict.after();
        return Map.of(
                "X-RateLimit-Limit", Integer.toString(verdict.limit()),
                "X-RateLimit-Remaining", Integer.toString(verdict.remaining()),
                "X-RateLimit-Reset", String.format(Locale.ROOT, "%.3f", reset),
                "X-RateLimit-Reset-After", String.format(Locale.ROOT, "%.3f", verdict.after()),
                "X-RateLimit-Bucket", verdict.bucket());
    }
}
