package racemanager.playground.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads multipart/form-data as RFC 7578 describes it. */
final class Multipart {

    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile("filename=\"([^\"]*)\"");
    private static final Pattern TYPE = Pattern.compile("(?i)content-type: *([^\\r\\n]+)");
    private static final byte[] HEAD_END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private Multipart() {}

    /** The parts; empty where the header names no boundary. */
    static List<UploadedFile> read(String contentType, byte[] body) {
        var at = contentType.indexOf("boundary=");
        if (at < 0) {
            return List.of();
        }
        var boundary = contentType
                .substring(at + "boundary=".length())
                .split(";", 2)[0]
                .replace("\"", "");
        return split(body, ("--" + boundary).getBytes(StandardCharsets.US_ASCII));
    }

    private static List<UploadedFile> split(byte[] body, byte[] delimiter) {
        var parts = new ArrayList<UploadedFile>();
        var start = find(body, delimiter, 0);
        while (start >= 0) {
            var from = start + delimiter.length + 2;
            var end = find(body, delimiter, from);
            var head = find(body, HEAD_END, from);
            if (end >= 0 && head >= 0 && head < end) {
                parts.add(part(body, from, head, Math.max(head + HEAD_END.length, end - 2)));
            }
            start = end;
        }
        return parts;
    }

    private static UploadedFile part(byte[] body, int from, int head, int end) {
        var header = new String(body, from, head - from, StandardCharsets.UTF_8);
        var start = head + HEAD_END.length;
        var content = new byte[end - start];
        System.arraycopy(body, start, content, 0, content.length);
        return new UploadedFile(
                first(NAME, header, ""),
                first(FILE_NAME, header, ""),
                first(TYPE, header, "application/octet-stream"),
                content);
    }

    private static String first(Pattern pattern, String text, String otherwise) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : otherwise;
    }

    private static int find(byte[] in, byte[] what, int from) {
        for (var i = Math.max(0, from); i <= in.length - what.length; i++) {
            var same = 0;
            while (same < what.length && in[i + same] == what[same]) {
                same++;
            }
            if (same == what.length) {
                return i;
            }
        }
        return -1;
    }
}
