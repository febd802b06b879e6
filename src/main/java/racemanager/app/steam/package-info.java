/** Asking Steam's web API. */
@NullMarked
package racemanager.app.steam;

import org.jspecify.annotations.NullMarked;
