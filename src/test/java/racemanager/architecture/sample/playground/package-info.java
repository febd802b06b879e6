/** A sample of code that breaks the plan: a playground that sees the bot. */
@NullMarked
package racemanager.architecture.sample.playground;

import org.jspecify.annotations.NullMarked;
