package racemanager.discord.rest;

import racemanager.kernel.Phrase;

/** A download that ends before its end, and the sentence that says why. */
final class DownloadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Phrase why;

    DownloadException(Phrase why) {
        super(why.key(), null, false, false);
        this.why = why;
    }

    Phrase why() {
        return why;
    }
}
