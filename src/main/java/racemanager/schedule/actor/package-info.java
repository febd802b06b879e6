/** The actors that keep the agenda and wake guilds. */
@NullMarked
package racemanager.schedule.actor;

import org.jspecify.annotations.NullMarked;
