package racemanager.playground.crowd;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import racemanager.playground.json.Json;

/**
 * How a crowd fares.
 *
 * @param asked how many are to press
 * @param pressed how many have pressed
 * @param answered how many were answered to the end
 * @param failed how many were not, or were not let press
 * @param slow how many of those waited for over 3 seconds, which is too long for Discord
 * @param times how long the bot took for its first answer to each press and each modal
 */
public record CrowdReport(
        int id,
        boolean running,
        int asked,
        int pressed,
        int answered,
        int failed,
        int slow,
        Times times,
        List<SeenField> fields,
        List<Told> answers) {

    /** Milliseconds of the median, of the slowest hundredth, and of the slowest; answers a second from first to last. */
    public record Times(long p50, long p99, long slowest, double perSecond) {}

    /** A field of a modal, and what the first member to send it off had put there. */
    public record SeenField(String customId, String label, String example) {}

    /** What members were told, and how many of them; numbers in which they differ are left out. */
    public record Told(String text, int count) {}

    /** As the page reads it. */
    public ObjectNode shape() {
        var json = Json.object()
                .put("id", id)
                .put("running", running)
                .put("asked", asked)
                .put("pressed", pressed)
                .put("answered", answered)
                .put("failed", failed)
                .put("slow", slow)
                .put("p50_ms", times.p50())
                .put("p99_ms", times.p99())
                .put("slowest_ms", times.slowest())
                .put("per_second", times.perSecond());
        var seen = json.putArray("fields");
        fields.forEach(field -> seen.addObject()
                .put("custom_id", field.customId())
                .put("label", field.label())
                .put("example", field.example()));
        var told = json.putArray("answers");
        answers.forEach(answer -> told.addObject().put("text", answer.text()).put("count", answer.count()));
        return json;
    }
}
