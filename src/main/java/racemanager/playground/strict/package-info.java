/** What Discord would not accept, a rule a method, each refused with Discord's own status, code and errors. */
@NullMarked
package racemanager.playground.strict;

import org.jspecify.annotations.NullMarked;
