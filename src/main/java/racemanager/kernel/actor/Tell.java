package racemanager.kernel.actor;

/** A command that nobody awaits an answer to, such as a wake or news from Discord. */
public record Tell<C, R>(C command) implements Errand<C, R> {}
