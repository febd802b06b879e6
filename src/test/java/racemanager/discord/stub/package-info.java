/** A small strict server that speaks as much of Discord as the edge needs, and misbehaves on demand. */
@NullMarked
package racemanager.discord.stub;

import org.jspecify.annotations.NullMarked;
