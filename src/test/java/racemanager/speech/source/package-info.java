/** Finds, in the sources of the program, which phrases come to which places with a limit. */
@NullMarked
package racemanager.speech.source;

import org.jspecify.annotations.NullMarked;
