package racemanager.discord;

/**
 * A member is typing an option of a slash command.
 *
 * @param typed what stands there so far, possibly nothing
 * @param options the other options as filled in so far, unchecked by Discord
 */
public record CompletionCall(
        Caller caller, Responder responder, String path, String option, String typed, Options options) {}
