/** A sample of code that breaks the plan: a face on Discord, in order as it is. */
@NullMarked
package racemanager.architecture.sample.track.discord;

import org.jspecify.annotations.NullMarked;
