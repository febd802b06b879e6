package racemanager.playground.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** The cover image of a scheduled event: what came as data is known by its hash from then on. */
final class ScheduledEventImage {

    private static final int HASH_BYTES = 16;

    private ScheduledEventImage() {}

    /** Changes the fields themselves. */
    static void keep(ObjectNode fields) {
        var image = fields.path("image").asText("");
        if (image.startsWith("data:")) {
            fields.put("image", hash(image));
        }
    }

    private static String hash(String data) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(data.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(Arrays.copyOf(digest, HASH_BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
