package racemanager.playground.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import racemanager.playground.http.UploadedFile;
import racemanager.playground.json.Json;
import racemanager.playground.strict.MessageRules;
import racemanager.playground.world.Uploads;
import racemanager.playground.world.World;

/** Keeps uploaded files and describes them as attachment objects. */
public final class FileRack {

    private final World world;
    private final Uploads uploads;
    private final String base;

    /**
     * @param base the address below which files are served, without a slash at its end
     */
    public FileRack(World world, Uploads uploads, String base) {
        this.world = world;
        this.uploads = uploads;
        this.base = base;
    }

    /** Attachment objects of new files, with descriptions from the body's own list where it gives some. */
    ArrayNode keep(long channelId, List<UploadedFile> files, JsonNode described) {
        MessageRules.files(files.stream().map(file -> file.content().length).toList());
        var attachments = Json.array();
        for (var file : files) {
            var about = Json.stream(described)
                    .filter(entry -> entry.path("id").asText().equals(file.key()))
                    .findFirst();
            attachments.add(keep(channelId, file, about.orElseGet(Json::object)));
        }
        return attachments;
    }

    private ObjectNode keep(long channelId, UploadedFile file, JsonNode about) {
        var name = about.path("filename").asText(file.name());
        var json = keep(channelId, new UploadedFile(file.field(), name, file.contentType(), file.content()));
        if (about.hasNonNull("description")) {
            json.put("description", about.path("description").asText());
        }
        return json;
    }

    /** The attachment object of one file. */
    public ObjectNode keep(long channelId, UploadedFile file) {
        var id = world.nextId();
        var name = safe(file.name());
        uploads.put(id, file.content());
        var url = base + "/attachments/" + channelId + "/" + id + "/" + name;
        var json = Json.object()
                .put("id", Long.toString(id))
                .put("filename", name)
                .put("size", file.content().length)
                .put("url", url)
                .put("proxy_url", url)
                .put("content_type", MediaType.of(name, file.contentType()));
        PictureSize.of(file.content())
                .ifPresent(size -> json.put("width", size.width()).put("height", size.height()));
        return json;
    }

    /** Discord replaces what does not fit into an address. */
    private static String safe(String name) {
        var kept = name.replaceAll("[^A-Za-z0-9._-]", "_");
        return kept.isEmpty() ? "unknown" : kept;
    }
}
