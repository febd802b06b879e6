/** The gateway: one connection a shard, what comes in through it, and what of it is kept. */
@NullMarked
package racemanager.discord.gateway;

import org.jspecify.annotations.NullMarked;
