package racemanager.kernel;

import org.jspecify.annotations.Nullable;

/**
 * What only the person who started the program can repair, as one plain English sentence that says what is wrong and what
 * to do. It is printed as it stands, without a stack trace, and the program ends.
 */
public class UserError extends RuntimeException {

    public UserError(String sentence) {
        this(sentence, null);
    }

    public UserError(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
