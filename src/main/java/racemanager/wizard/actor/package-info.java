/** The actor of one member's session at a wizard of any kind. */
@NullMarked
package racemanager.wizard.actor;

import org.jspecify.annotations.NullMarked;
