/** How many interactions a second a playground carries, with a raw bot and with the real one. */
@NullMarked
package racemanager.playground.bench;

import org.jspecify.annotations.NullMarked;
