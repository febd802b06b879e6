/** Classes of an event: which cars race in which, how many places each has, and which race numbers. */
@NullMarked
package racemanager.event.carclass;

import org.jspecify.annotations.NullMarked;
