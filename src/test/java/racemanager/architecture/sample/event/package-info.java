/** A sample of code that breaks the plan: rules that are not pure. */
@NullMarked
package racemanager.architecture.sample.event;

import org.jspecify.annotations.NullMarked;
