/** The store as Pekko's journal and snapshot store, in any actor system. */
@NullMarked
package racemanager.store.actor;

import org.jspecify.annotations.NullMarked;
