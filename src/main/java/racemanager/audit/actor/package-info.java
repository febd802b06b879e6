/** The actor of a guild's audit log: keeps what is noted, and posts it in the guild's audit channel. */
@NullMarked
package racemanager.audit.actor;

import org.jspecify.annotations.NullMarked;
