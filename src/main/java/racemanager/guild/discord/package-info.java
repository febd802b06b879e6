/** What a member sees and decides of their own profile in a guild. */
@NullMarked
package racemanager.guild.discord;

import org.jspecify.annotations.NullMarked;
