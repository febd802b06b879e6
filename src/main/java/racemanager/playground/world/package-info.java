/** What exists in the playground's Discord: guilds, members, channels, messages, and who may do what. */
@NullMarked
package racemanager.playground.world;

import org.jspecify.annotations.NullMarked;
