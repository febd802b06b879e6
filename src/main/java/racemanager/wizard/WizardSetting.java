package racemanager.wizard;

import java.time.Instant;
import java.util.Locale;
import racemanager.place.Place;

/** What only the interaction that it comes from can tell a wizard. */
public record WizardSetting(Place place, Locale language, Locale guildLanguage, Instant at) {}
