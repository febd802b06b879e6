/** Holds what bots sent to the playgrounds of all tests to Discord's published OpenAPI description. */
@NullMarked
package racemanager.openapi;

import org.jspecify.annotations.NullMarked;
