/** Who may use which part of the bot. */
@NullMarked
package racemanager.access;

import org.jspecify.annotations.NullMarked;
