/** The actor of one event: decides and stores, registers due times, and has its messages shown. */
@NullMarked
package racemanager.event.actor;

import org.jspecify.annotations.NullMarked;
