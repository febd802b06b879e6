/** What went over the wire, for the page's protocol panel and for recordings. */
@NullMarked
package racemanager.playground.frames;

import org.jspecify.annotations.NullMarked;
