package racemanager.vehicle.wizard;

import java.time.Instant;
import racemanager.vehicle.VehicleLists;
import racemanager.wizard.WizardContext;

/** What the steps may know of the world around them. */
public record VehicleWizardContext(Instant now, VehicleLists lists) implements WizardContext {}
