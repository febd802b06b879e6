package racemanager.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A multipart request as Discord reads it: the JSON as payload_json, then the files as files[n]. */
record HandForm(String json, List<HandFile> files) {

    private static final String BOUNDARY = "between-the-parts";

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        part(bytes, "name=\"payload_json\"", "application/json", json.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < files.size(); i++) {
            var name = "name=\"files[" + i + "]\"; filename=\"" + files.get(i).name() + "\"";
            part(bytes, name, "application/octet-stream", files.get(i).content());
        }
        bytes.writeBytes(ascii("--" + BOUNDARY + "--\r\n"));
        return bytes.toByteArray();
    }

    private static void part(ByteArrayOutputStream bytes, String name, String type, byte[] content) {
        bytes.writeBytes(ascii("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + name + "\r\nContent-Type: "
                + type + "\r\n\r\n"));
        bytes.writeBytes(content);
        bytes.writeBytes(ascii("\r\n"));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
