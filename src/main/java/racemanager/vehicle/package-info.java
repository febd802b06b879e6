/** Cars as an event lists them. */
@NullMarked
package racemanager.vehicle;

import org.jspecify.annotations.NullMarked;
