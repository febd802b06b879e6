/** Where every acknowledged fact is kept: MapDB on a volume that survives a crash at any instant. */
@NullMarked
package racemanager.store;

import org.jspecify.annotations.NullMarked;
