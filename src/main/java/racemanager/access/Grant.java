package racemanager.access;

/** A role, a member or everyone may use a part of the bot. */
public record Grant(Holder holder, Scope scope) {}
