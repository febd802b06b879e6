package racemanager.app.status;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A health report as JSON: {@code {"status":"up","is":"running","parts":{"store":{"status":"up","is":"…"}}}}. */
final class HealthJson {

    private static final JsonMapper JSON = new JsonMapper();

    private HealthJson() {}

    static String of(HealthReport report) {
        var json = JSON.createObjectNode();
        json.put("status", status(report.well())).put("is", report.program().words());
        var parts = json.putObject("parts");
        report.parts().forEach((name, finding) -> write(finding, parts.putObject(name)));
        try {
            return JSON.writeValueAsString(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void write(Finding finding, ObjectNode json) {
        json.put("status", status(finding.well())).put("is", finding.words());
    }

    private static String status(boolean well) {
        return well ? "up" : "down";
    }
}
