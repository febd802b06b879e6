/** Races kept under a name, for others like them to begin with. */
@NullMarked
package racemanager.event.template;

import org.jspecify.annotations.NullMarked;
