/** The program as it is started: its commands, and the one place where its parts are put together. */
@NullMarked
package racemanager.app;

import org.jspecify.annotations.NullMarked;
