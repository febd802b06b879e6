/** What every feature shares: decisions, phrases and the names of things, in plain Java. */
@NullMarked
package racemanager.kernel;

import org.jspecify.annotations.NullMarked;
