package racemanager.wizard;

import racemanager.kernel.Phrase;

/** A way to finish a wizard: what its button at the review says, such as "Publish now". */
public record Ending(String id, Phrase label) {}
