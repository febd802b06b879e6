/** The steps of the wizard with which an organiser creates an event. */
@NullMarked
package racemanager.event.wizard;

import org.jspecify.annotations.NullMarked;
