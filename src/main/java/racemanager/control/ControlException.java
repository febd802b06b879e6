package racemanager.control;

import org.jspecify.annotations.Nullable;

/** Why a running bot could not be asked: one sentence that says what to do. */
public final class ControlException extends RuntimeException {

    ControlException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
