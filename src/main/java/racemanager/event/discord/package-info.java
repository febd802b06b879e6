/** An event's face on Discord: announcement, roster, and the buttons under them. */
@NullMarked
package racemanager.event.discord;

import org.jspecify.annotations.NullMarked;
