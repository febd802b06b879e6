/** The playground's page in a real browser: what a newcomer sees and does. */
@NullMarked
package racemanager.page;

import org.jspecify.annotations.NullMarked;
