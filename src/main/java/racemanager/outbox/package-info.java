/** What the bot shows on Discord unasked: coalesced, in order of urgency, fair among guilds, within the rate budget. */
@NullMarked
package racemanager.outbox;

import org.jspecify.annotations.NullMarked;
