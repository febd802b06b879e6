/** What the page does in the name of a visitor. */
@NullMarked
package racemanager.playground.visitor;

import org.jspecify.annotations.NullMarked;
