/** Steam accounts in all the spellings that drivers paste. */
@NullMarked
package racemanager.steam;

import org.jspecify.annotations.NullMarked;
