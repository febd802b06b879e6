package racemanager.playground.visitor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import racemanager.playground.http.Answer;
import racemanager.playground.post.MediaType;
import racemanager.playground.world.Uploads;

/** The page's own files from the jar, and what was uploaded. */
public final class PageFiles {

    private static final String ROOT = "/racemanager/playground/web/";
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*");
    private static final Map<String, String> NO_CACHE = Map.of("Cache-Control", "no-store");

    private final Uploads uploads;

    public PageFiles(Uploads uploads) {
        this.uploads = uploads;
    }

    /** The file for a path of the page, where there is one. */
    public Optional<Answer> find(String path) {
        var name = path.equals("/") ? "index.html" : path.replaceFirst("^/(assets/)?", "");
        return SAFE.matcher(name).matches() ? read(name) : Optional.empty();
    }

    private static Optional<Answer> read(String name) {
        try (var stream = PageFiles.class.getResourceAsStream(ROOT + name)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(Answer.bytes(MediaType.of(name, "application/octet-stream"), stream.readAllBytes())
                            .with(NO_CACHE));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** An uploaded file by the id of its attachment. */
    public Optional<Answer> upload(long id, String name) {
        return uploads.get(id)
                .map(content -> Answer.bytes(MediaType.of(name, "application/octet-stream"), content)
                        .with(Map.of("X-Content-Type-Options", "nosniff", "Content-Security-Policy", "sandbox")));
    }
}
