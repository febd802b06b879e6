package racemanager.discord;

/**
 * A member sent a slash command.
 *
 * @param responder answers in the member's language
 */
public record SlashCall(Caller caller, Responder responder, String path, Options options) {}
