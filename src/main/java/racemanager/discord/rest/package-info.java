/** Requests to Discord: interaction answers side by side, everything else within Discord4J's rate limits. */
@NullMarked
package racemanager.discord.rest;

import org.jspecify.annotations.NullMarked;
