/** Making messages out of what a bot or a visitor sent. */
@NullMarked
package racemanager.playground.post;

import org.jspecify.annotations.NullMarked;
