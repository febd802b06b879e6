/** Reading and writing JSON in one way everywhere in the playground. */
@NullMarked
package racemanager.playground.json;

import org.jspecify.annotations.NullMarked;
