/** One race meeting: its plan, its life from publication to the finish, and its entry list. */
@NullMarked
package racemanager.event;

import org.jspecify.annotations.NullMarked;
