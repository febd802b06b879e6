/** The world kept on disk, so that a killed process finds the same Discord again. */
@NullMarked
package racemanager.playground.disk;

import org.jspecify.annotations.NullMarked;
