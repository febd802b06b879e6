/** The engine of every wizard: steps as data, sessions as facts, nothing of Discord. */
@NullMarked
package racemanager.wizard;

import org.jspecify.annotations.NullMarked;
