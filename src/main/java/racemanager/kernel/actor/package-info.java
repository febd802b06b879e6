/** What all actors share: commands with a reply address, children of a parent, and actors that are folds over facts. */
@NullMarked
package racemanager.kernel.actor;

import org.jspecify.annotations.NullMarked;
