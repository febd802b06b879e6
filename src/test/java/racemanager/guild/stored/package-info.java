/** What earlier versions stored for a guild must still be read: one sample of every stored record. */
@NullMarked
package racemanager.guild.stored;

import org.jspecify.annotations.NullMarked;
