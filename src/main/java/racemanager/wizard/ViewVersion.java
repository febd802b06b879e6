package racemanager.wizard;

/** Which session a control belongs to, and which view of it; every change of a session is a new view. */
public record ViewVersion(int session, int view) {}
