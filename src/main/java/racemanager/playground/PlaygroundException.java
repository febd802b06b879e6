package racemanager.playground;

/** Why a playground did not start, in one sentence that says what to do. */
public final class PlaygroundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PlaygroundException(String sentence) {
        super(sentence);
    }
}
