package racemanager.guild.stored;

/** A sample of a record that had this name when it was stored. */
record Renamed(String was, Object object) {}
