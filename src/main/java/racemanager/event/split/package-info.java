/** The splits of an event: how many servers it is run on at once, and how its drivers are dealt to them. */
@NullMarked
package racemanager.event.split;

import org.jspecify.annotations.NullMarked;
