/** The plan of the house as data, and the tests that hold the code to it. */
@NullMarked
package racemanager.architecture;

import org.jspecify.annotations.NullMarked;
