/** A sample of code that breaks the plan: a package that the plan does not name. */
@NullMarked
package racemanager.architecture.sample.attic;

import org.jspecify.annotations.NullMarked;
