/** What belongs to a whole community: its tracks, its drivers' profiles and the index of its events. */
@NullMarked
package racemanager.guild;

import org.jspecify.annotations.NullMarked;
