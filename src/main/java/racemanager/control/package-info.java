/** A line on this machine over which the program's own commands ask a running bot to do something. */
@NullMarked
package racemanager.control;

import org.jspecify.annotations.NullMarked;
