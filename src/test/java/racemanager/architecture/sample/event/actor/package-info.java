/** A sample of code that breaks the plan: an actor that sees a face. */
@NullMarked
package racemanager.architecture.sample.event.actor;

import org.jspecify.annotations.NullMarked;
