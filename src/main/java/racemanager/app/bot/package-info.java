/** The bot, put together of its parts: store, actors, features and the line to Discord. */
@NullMarked
package racemanager.app.bot;

import org.jspecify.annotations.NullMarked;
