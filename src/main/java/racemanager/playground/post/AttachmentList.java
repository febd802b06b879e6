package racemanager.playground.post;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import racemanager.playground.http.UploadedFile;
import racemanager.playground.json.Json;
import racemanager.playground.strict.FormErrors;

/** The list of attachments in a body: each names a file that came with it, or one that the message has already. */
final class AttachmentList {

    /** Refuses the first that is neither, as Discord does. */
    static void check(JsonNode listed, JsonNode old, List<UploadedFile> files) {
        Set<String> known = Stream.concat(
                        Json.stream(old).map(file -> file.path("id").asText()),
                        files.stream().map(UploadedFile::key))
                .collect(Collectors.toSet());
        for (int place = 0; place < listed.size(); place++) {
            if (!known.contains(listed.path(place).path("id").asText())) {
                throw FormErrors.refusal("attachments." + place, "ATTACHMENT_NOT_FOUND", "Attachment data not found");
            }
        }
    }

    private AttachmentList() {}
}
