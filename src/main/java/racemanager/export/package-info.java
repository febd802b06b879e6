/** An event as files for other programs: spreadsheets, game servers, and this bot itself. */
@NullMarked
package racemanager.export;

import org.jspecify.annotations.NullMarked;
