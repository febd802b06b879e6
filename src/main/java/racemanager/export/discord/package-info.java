/** Exports on Discord. */
@NullMarked
package racemanager.export.discord;

import org.jspecify.annotations.NullMarked;
