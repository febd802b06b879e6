package racemanager.event;

/** What a steward typed or chose for an entry; an empty number, team or livery stands for none. */
public record EntryForm(String fullName, String driverId, String car, String number, String team, String livery) {}
