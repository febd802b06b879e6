/** Forms that members fill in: their fields as data, nothing of Discord. */
@NullMarked
package racemanager.form;

import org.jspecify.annotations.NullMarked;
