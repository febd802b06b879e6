/** What is due when, and what became of it. */
@NullMarked
package racemanager.schedule;

import org.jspecify.annotations.NullMarked;
