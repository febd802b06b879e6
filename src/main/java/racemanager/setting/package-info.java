/** What a guild has set once for all: language, time zone, simulator, channels. */
@NullMarked
package racemanager.setting;

import org.jspecify.annotations.NullMarked;
