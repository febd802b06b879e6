/** What a guild has set once for all: language, time zone, simulator, channels, and what new events begin with. */
@NullMarked
package racemanager.setting;

import org.jspecify.annotations.NullMarked;
