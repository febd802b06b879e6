/** The audit log of a guild: who used what of the bot, when, and with which outcome. */
@NullMarked
package racemanager.audit;

import org.jspecify.annotations.NullMarked;
