/** How the log looks, and what it never shows. */
@NullMarked
package racemanager.app.log;

import org.jspecify.annotations.NullMarked;
