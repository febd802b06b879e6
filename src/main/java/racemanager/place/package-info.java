/** A guild as the bot finds it on Discord: roles, channels and what may be done there, as data without Discord. */
@NullMarked
package racemanager.place;

import org.jspecify.annotations.NullMarked;
