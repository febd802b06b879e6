/** Commands that belong to no single feature. */
@NullMarked
package racemanager.general.discord;

import org.jspecify.annotations.NullMarked;
