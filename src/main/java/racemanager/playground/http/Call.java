package racemanager.playground.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import racemanager.playground.json.Json;

/** A request: what is asked of which route, with a body already read. */
public record Call(
        String method,
        String path,
        Map<String, String> query,
        Map<String, String> headers,
        JsonNode body,
        List<UploadedFile> files,
        Map<String, String> params,
        long caller,
        List<String> warnings) {

    public Call with(Map<String, String> found) {
        return new Call(method, path, query, headers, body, files, found, caller, warnings);
    }

    public Call by(long who) {
        return new Call(method, path, query, headers, body, files, params, who, warnings);
    }

    /** The id in the path; 0 where the text there is none. */
    public long id(String name) {
        return Json.id(params.getOrDefault(name, ""));
    }

    public String param(String name) {
        return params.getOrDefault(name, "");
    }

    public String query(String name, String otherwise) {
        return query.getOrDefault(name, otherwise);
    }

    /** A number from the query within these bounds. */
    public int query(String name, int otherwise, int min, int max) {
        var given = query.getOrDefault(name, "");
        return given.matches("\\d{1,9}") ? Math.clamp(Integer.parseInt(given), min, max) : otherwise;
    }

    public String header(String name) {
        return headers.getOrDefault(name, "");
    }
}
