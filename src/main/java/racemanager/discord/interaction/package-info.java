/** From an interaction as it arrives to its answer in time: reading, routing, deferring, failing politely. */
@NullMarked
package racemanager.discord.interaction;

import org.jspecify.annotations.NullMarked;
