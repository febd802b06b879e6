/** The track manager's commands on Discord. */
@NullMarked
package racemanager.track.discord;

import org.jspecify.annotations.NullMarked;
