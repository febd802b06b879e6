/** The race night as people live it: over the playground's page, with the shipped jar, killed in the middle. */
@NullMarked
package racemanager.story;

import org.jspecify.annotations.NullMarked;
