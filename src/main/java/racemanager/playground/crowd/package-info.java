/** Members who act in numbers: many of them press a button at about the same time and fill in what opens. */
@NullMarked
package racemanager.playground.crowd;

import org.jspecify.annotations.NullMarked;
