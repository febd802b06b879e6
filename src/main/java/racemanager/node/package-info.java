/** One running process: its actor system, its place among other nodes, and the order in which it stops. */
@NullMarked
package racemanager.node;

import org.jspecify.annotations.NullMarked;
