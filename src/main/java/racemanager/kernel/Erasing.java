package racemanager.kernel;

/**
 * Marks a fact after which nothing may be left of what was stored before it in its stream, nor of itself: a snapshot
 * replaces all of it before the command is answered.
 */
public interface Erasing {}
