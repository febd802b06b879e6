package racemanager.event;

/** What a driver typed or chose to register; empty where nothing was asked. */
public record RegistrationForm(String fullName, String driverId, String car) {}
