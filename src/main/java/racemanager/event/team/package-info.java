/** Teams of an event: into how many equal ones its drivers can be parted, and what they are called. */
@NullMarked
package racemanager.event.team;

import org.jspecify.annotations.NullMarked;
