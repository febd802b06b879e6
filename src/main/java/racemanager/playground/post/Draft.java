package racemanager.playground.post;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import racemanager.playground.http.UploadedFile;
import racemanager.playground.strict.FormErrors;
import racemanager.playground.world.Channel;

/** A message that is to be made: where, by whom, from which body and files. */
public record Draft(
        Channel channel,
        long authorId,
        JsonNode body,
        List<UploadedFile> files,
        int flags,
        int type,
        @Nullable JsonNode interaction,
        long onlyFor,
        FormErrors errors) {}
