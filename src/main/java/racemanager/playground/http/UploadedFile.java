package racemanager.playground.http;

/** A file that came with a request; the field is the name of its part, such as files[0]. */
@SuppressWarnings("ArrayRecordComponent") // The bytes are only passed on, never compared.
public record UploadedFile(String field, String name, String contentType, byte[] content) {

    /** What stands between the brackets of the field; empty where there are none. */
    public String key() {
        var open = field.indexOf('[');
        return open < 0 ? "" : field.substring(open + 1, field.length() - 1);
    }
}
