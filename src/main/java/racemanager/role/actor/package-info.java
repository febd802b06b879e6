/** The actor of the roles that a guild's events give: has them given and taken on Discord until it has answered. */
@NullMarked
package racemanager.role.actor;

import org.jspecify.annotations.NullMarked;
