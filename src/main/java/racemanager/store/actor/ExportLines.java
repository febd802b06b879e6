package racemanager.store.actor;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Optional;
import org.apache.pekko.actor.ClassicActorSystemProvider;
import org.apache.pekko.serialization.jackson.JacksonObjectMapperProvider;

/** An export as text: one JSON object a line, the first of which says what the others are. */
public final class ExportLines {

    /** Of the lines, for whoever reads them by program. */
    private static final int FORMAT = 1;

    private final ObjectMapper json;

    /** Writes objects as the serialisers of this actor system do, but in JSON. */
    public ExportLines(ClassicActorSystemProvider system) {
        this.json = JacksonObjectMapperProvider.get(system).getOrCreate("jackson-json", Optional.empty());
    }

    /** The first line. */
    public String head(String guild, Instant at, String version) {
        return json.createObjectNode()
                .put("format", FORMAT)
                .put("guild", guild)
                .put("exportedAt", at.toString())
                .put("version", version)
                .toString();
    }

    /** One line for a fact or a snapshot; what cannot be read or written as JSON has {@code error} in place of its content. */
    public String line(ExportRecord record) {
        return switch (record) {
            case ExportRecord.Legible readable -> readable(readable);
            case ExportRecord.Illegible unreadable ->
                begun(unreadable).put("error", unreadable.why()).toString();
        };
    }

    private String readable(ExportRecord.Legible record) {
        var line = begun(record);
        record.at().ifPresent(at -> line.put("at", at.toString()));
        line.put("type", typeName(record.content().getClass()));
        try {
            return line.putRawValue("content", new RawValue(content(record))).toString();
        } catch (IOException unwritable) {
            return line.put("error", unwritable.toString()).toString();
        }
    }

    private ObjectNode begun(ExportRecord record) {
        return json.createObjectNode()
                .put("stream", record.stream())
                .put("kind", record.stream().split("\\|", 2)[0])
                .put("record", record.isSnapshot() ? "snapshot" : "fact")
                .put("sequence", record.sequence());
    }

    private String content(ExportRecord.Legible record) throws IOException {
        var text = new StringWriter();
        try (var out = new ExactNumbers(json.createGenerator(text))) {
            json.writeValue(out, record.content());
        }
        return text.toString();
    }

    /** A record inside a sealed interface is named with it: {@code EventFact.CheckedIn}. */
    private static String typeName(Class<?> type) {
        var outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : typeName(outer) + "." + type.getSimpleName();
    }
}
