package racemanager.playground.strict;

import com.fasterxml.jackson.databind.node.ObjectNode;
import racemanager.playground.json.Json;

/** What Discord answers to a request that it does not carry out: an HTTP status, its own code, and a sentence. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient ObjectNode body;

    private Refusal(int status, ObjectNode body) {
        super(body.path("message").asText(), null, false, false);
        this.status = status;
        this.body = body;
    }

    public static Refusal of(int status, int code, String message) {
        return new Refusal(status, Json.object().put("message", message).put("code", code));
    }

    /** 50035 with Discord's tree of errors, one leaf for each field. */
    static Refusal form(ObjectNode errors) {
        var body = Json.object().put("message", "Invalid Form Body").put("code", 50035);
        body.set("errors", errors);
        return new Refusal(400, body);
    }

    /** A 404 for a thing that does not exist, such as 10003 "Unknown Channel". */
    public static Refusal unknown(Unknown thing) {
        return of(404, thing.code(), "Unknown " + thing.label());
    }

    public static Refusal noSuchRoute() {
        return of(404, 0, "404: Not Found");
    }

    /** The route is there, but not for this method. */
    public static Refusal wrongMethod() {
        return of(405, 0, "405: Method Not Allowed");
    }

    public static Refusal unauthorized() {
        return of(401, 0, "401: Unauthorized");
    }

    public static Refusal missingPermissions() {
        return of(403, 50013, "Missing Permissions");
    }

    public static Refusal missingAccess() {
        return of(403, 50001, "Missing Access");
    }

    public static Refusal alreadyAcknowledged() {
        return of(400, 40060, "Interaction has already been acknowledged.");
    }

    /** The token of an interaction is good for 15 minutes. */
    public static Refusal invalidWebhookToken() {
        return of(401, 50027, "Invalid Webhook Token");
    }

    public static Refusal emptyMessage() {
        return of(400, 50006, "Cannot send an empty message");
    }

    public static Refusal notJson() {
        return of(400, 50109, "The request body contains invalid JSON.");
    }

    public static Refusal tooLarge() {
        return of(413, 40005, "Request entity too large");
    }

    public int status() {
        return status;
    }

    public ObjectNode body() {
        return body;
    }
}
