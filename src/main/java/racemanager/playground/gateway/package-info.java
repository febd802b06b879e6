/** The gateway: sessions, heartbeats, replay, and who is told what. */
@NullMarked
package racemanager.playground.gateway;

import org.jspecify.annotations.NullMarked;
