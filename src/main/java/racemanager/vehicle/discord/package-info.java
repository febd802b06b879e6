/** The commands about vehicle lists on Discord. */
@NullMarked
package racemanager.vehicle.discord;

import org.jspecify.annotations.NullMarked;
