/** The wizard's face on Discord: one ephemeral message, edited in place. */
@NullMarked
package racemanager.wizard.discord;

import org.jspecify.annotations.NullMarked;
