/** Ready-made fields of which most steps consist: each owns its key, its control, its texts, its reading and its limits. */
@NullMarked
package racemanager.wizard.field;

import org.jspecify.annotations.NullMarked;
