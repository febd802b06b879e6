/** How things look in Discord's JSON. */
@NullMarked
package racemanager.playground.shape;

import org.jspecify.annotations.NullMarked;
