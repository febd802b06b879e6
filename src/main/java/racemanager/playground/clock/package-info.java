/** What time it is on the playground. */
@NullMarked
package racemanager.playground.clock;

import org.jspecify.annotations.NullMarked;
