package racemanager.event.wizard;

import racemanager.wizard.WizardCommand;

/** What a member asks of the event wizard, with what the wizard may know to answer it. */
public record CreateEventOrder(WizardCommand command, Surroundings surroundings) {}
