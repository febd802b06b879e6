/** Circuits: what a guild knows of the tracks it races on. */
@NullMarked
package racemanager.track;

import org.jspecify.annotations.NullMarked;
