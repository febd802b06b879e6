package racemanager.wizard;

/** What a member asks of their session, with what the wizard may know to answer it. */
public record WizardTurn(String wizard, WizardCommand command, WizardContext context) {}
