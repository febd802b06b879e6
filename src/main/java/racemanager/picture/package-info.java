/** Pictures that members gave: what is one, and who shows it. */
@NullMarked
package racemanager.picture;

import org.jspecify.annotations.NullMarked;
