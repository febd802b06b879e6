package racemanager.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** A request that a playground recorded; the body and the answer are missing nodes where there was none. */
record SentRequest(
        String method,
        String path,
        Map<String, String> query,
        String contentType,
        String userAgent,
        JsonNode body,
        List<String> files,
        int status,
        JsonNode answer) {

    static SentRequest of(JsonNode line) {
        var query = new TreeMap<String, String>();
        line.path("query")
                .properties()
                .forEach(each -> query.put(each.getKey(), each.getValue().asText()));
        return new SentRequest(
                line.path("method").asText(),
                line.path("path").asText(),
                query,
                line.path("content_type").asText(),
                line.path("user_agent").asText(),
                line.path("body"),
                StreamSupport.stream(line.path("files").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList(),
                line.path("status").asInt(),
                line.path("answer"));
    }

    /** Sent by the library of the bot; other bots of the tests send what they like. */
    boolean isFromBot() {
        return userAgent.contains("discord4j.com");
    }

    boolean isForm() {
        return contentType.startsWith(DescribedOperation.FORM);
    }

    boolean hasBody() {
        return !body.isMissingNode();
    }

    boolean succeeded() {
        return status >= 200 && status < 300;
    }

    /** For a person who looks for a fault in the request. */
    String asked() {
        return method + " " + path + (query.isEmpty() ? "" : query) + (hasBody() ? " " + body : "");
    }

    /** For a person who looks for a fault in the answer. */
    String answered() {
        return method + " " + path + " -> " + status + " " + answer;
    }
}
