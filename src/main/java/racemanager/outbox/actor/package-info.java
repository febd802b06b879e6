/** The actor around the outbox: one on every node. */
@NullMarked
package racemanager.outbox.actor;

import org.jspecify.annotations.NullMarked;
