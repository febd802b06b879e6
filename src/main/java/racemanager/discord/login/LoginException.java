package racemanager.discord.login;

import racemanager.kernel.Complaint;

/** Why the bot cannot log in, in a sentence that says what to do. */
public final class LoginException extends Complaint {

    LoginException(String sentence) {
        super(sentence);
    }

    LoginException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
