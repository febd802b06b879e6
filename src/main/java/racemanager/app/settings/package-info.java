/** What can be set from outside, read and checked once at the start. */
@NullMarked
package racemanager.app.settings;

import org.jspecify.annotations.NullMarked;
