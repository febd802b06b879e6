/** What an operator does with the store: back it up, check it, export from it, and give space back. */
@NullMarked
package racemanager.app.upkeep;

import org.jspecify.annotations.NullMarked;
