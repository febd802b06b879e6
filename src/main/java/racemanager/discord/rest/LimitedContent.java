package racemanager.discord.rest;

import java.io.ByteArrayOutputStream;
import racemanager.kernel.Phrase;

/** What has come of an answer so far; more than the limit ends it with an exception. */
public final class LimitedContent {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int KILOBYTE = 1024;

    private final int most;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    public LimitedContent(int most) {
        this.most = most;
    }

    public void add(byte[] piece) {
        if (content.size() + piece.length > most) throw new DownloadException(tooLarge(most));
        content.writeBytes(piece);
    }

    public byte[] bytes() {
        return content.toByteArray();
    }

    /** The sentence for a file of more than so many bytes. */
    static Phrase tooLarge(int most) {
        return most >= MEGABYTE
                ? Phrase.of("download.large").with("most", most / MEGABYTE)
                : Phrase.of("download.large_kilobytes").with("most", most / KILOBYTE);
    }
}
