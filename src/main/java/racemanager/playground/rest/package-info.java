/** The REST API, a family of resources a file. */
@NullMarked
package racemanager.playground.rest;

import org.jspecify.annotations.NullMarked;
