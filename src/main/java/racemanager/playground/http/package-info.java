/** Requests and answers, and which route a request belongs to. */
@NullMarked
package racemanager.playground.http;

import org.jspecify.annotations.NullMarked;
