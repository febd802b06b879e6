/** What members read of the roles that events give. */
@NullMarked
package racemanager.role.discord;

import org.jspecify.annotations.NullMarked;
