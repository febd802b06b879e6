/** Slash commands, presses, modals: from the visitor to the bot and back, within Discord's time limits. */
@NullMarked
package racemanager.playground.interaction;

import org.jspecify.annotations.NullMarked;
