/** Games for between the races. */
@NullMarked
package racemanager.fun.discord;

import org.jspecify.annotations.NullMarked;
