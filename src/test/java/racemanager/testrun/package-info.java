/** What a run of the tests needs as a whole: its end in time, and a list of what took longest. */
@NullMarked
package racemanager.testrun;

import org.jspecify.annotations.NullMarked;
