/** The driver role: who of a guild's members should have which role, and what Discord made of it. */
@NullMarked
package racemanager.role;

import org.jspecify.annotations.NullMarked;
