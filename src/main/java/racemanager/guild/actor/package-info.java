/** The actor of one guild, under which its events and wizard sessions live, and the way to reach it. */
@NullMarked
package racemanager.guild.actor;

import org.jspecify.annotations.NullMarked;
