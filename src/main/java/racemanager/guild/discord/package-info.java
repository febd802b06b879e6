/** What a member sees and decides of their own profile in a guild, and who may use which part of the bot in it. */
@NullMarked
package racemanager.guild.discord;

import org.jspecify.annotations.NullMarked;
