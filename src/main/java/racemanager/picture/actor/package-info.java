/** The actor of one picture: stores it part by part, tells it, and has it erased. */
@NullMarked
package racemanager.picture.actor;

import org.jspecify.annotations.NullMarked;
