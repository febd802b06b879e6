/** Programs of others, written for Discord alone, on the playground. */
@NullMarked
package racemanager.outside;

import org.jspecify.annotations.NullMarked;
