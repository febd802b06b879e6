/** Sheets that members send: looked at before they are taken. */
@NullMarked
package racemanager.sheet.discord;

import org.jspecify.annotations.NullMarked;
