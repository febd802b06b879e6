/** How fast persistent actors are on the store, beside the same actors on memory and on a plain log. */
@NullMarked
package racemanager.store.bench;

import org.jspecify.annotations.NullMarked;
