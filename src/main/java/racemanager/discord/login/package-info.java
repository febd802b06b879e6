/** Logging in to Discord, or to a server that speaks like it, with one clear sentence when that fails. */
@NullMarked
package racemanager.discord.login;

import org.jspecify.annotations.NullMarked;
