package racemanager.architecture.sample.attic;

/** Something that nobody planned. */
public record Unplanned() {}
