/** Misbehaviour on demand, to try how a bot takes it. */
@NullMarked
package racemanager.playground.fault;

import org.jspecify.annotations.NullMarked;
