/** A sample of code that breaks the plan: a face on Discord that sees another feature's. */
@NullMarked
package racemanager.architecture.sample.event.discord;

import org.jspecify.annotations.NullMarked;
