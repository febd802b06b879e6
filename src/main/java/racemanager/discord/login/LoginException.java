package racemanager.discord.login;

import racemanager.kernel.UserError;

/** Why the bot cannot log in, in a sentence that says what to do. */
public final class LoginException extends UserError {

    LoginException(String sentence) {
        super(sentence);
    }

    LoginException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
