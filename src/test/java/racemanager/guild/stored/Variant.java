package racemanager.guild.stored;

/** A further sample of a record, one part of which may be of another kind or missing; the name tells the files apart. */
record Variant(String name, Object object) {}
