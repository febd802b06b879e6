/** What a feature needs to speak with Discord: routes, calls, answers, views and custom ids. */
@NullMarked
package racemanager.discord;

import org.jspecify.annotations.NullMarked;
