/** Dates, times and zones as people type them, with the clock changes taken seriously. */
@NullMarked
package racemanager.when;

import org.jspecify.annotations.NullMarked;
