/** What the bot says, in every language it speaks, and how typed text is made harmless. */
@NullMarked
package racemanager.speech;

import org.jspecify.annotations.NullMarked;
