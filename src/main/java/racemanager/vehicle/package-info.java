/** Cars: the lists that a guild keeps of them, and those that an event allows. */
@NullMarked
package racemanager.vehicle;

import org.jspecify.annotations.NullMarked;
