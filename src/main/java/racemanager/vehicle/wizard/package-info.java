/** The wizard that makes and changes vehicle lists. */
@NullMarked
package racemanager.vehicle.wizard;

import org.jspecify.annotations.NullMarked;
