/** A sample of code that breaks the plan: a feature that sees what stands above it, in a circle. */
@NullMarked
package racemanager.architecture.sample.track;

import org.jspecify.annotations.NullMarked;
