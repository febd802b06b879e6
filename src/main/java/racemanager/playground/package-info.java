/** A Discord on this machine: REST, gateway and a page for visitors, for trying, testing and measuring bots. */
@NullMarked
package racemanager.playground;

import org.jspecify.annotations.NullMarked;
