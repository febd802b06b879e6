package racemanager.role;

/**
 * How far Discord has come with the roles of a guild's events.
 *
 * @param settled whether it has answered all that was wished
 */
public record RoleProgress(boolean settled) {}
