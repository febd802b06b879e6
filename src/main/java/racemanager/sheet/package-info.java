/** Tables as members send and get them: CSV files with a line of headings. */
@NullMarked
package racemanager.sheet;

import org.jspecify.annotations.NullMarked;
